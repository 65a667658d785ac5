import { computed, signal } from '@preact/signals';
import type { ClockWindow, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { currentScene, wallView } from './lecture-state.ts';

/** The next scene while the wall draws it behind a picture of the one that is shown. */
export const preparedScene = signal<Scene | null>(null);

/** What the hall sees: the scene, or what the lecturer shows of the map in its place. */
export const wallScene = computed<Scene | null>(() => {
  const [scene, view] = [currentScene.value, wallView.value];
  if (scene === null || view === null) return scene;
  return { ...scene, ...view, highlights: [], play: null, transition: AT_ONCE };
});

/** The scene that the map draws; on the wall it may be behind its picture. */
export const drawnScene = computed<Scene | null>(() => preparedScene.value ?? wallScene.value);

/** What the margin of the wall says while the map is at another scene. */
export const heldMargin = signal<{
  readonly clock: ClockWindow;
  readonly shownDay: number;
} | null>(null);

const AT_ONCE: Scene['transition'] = { kind: 'cut', seconds: 0 };
