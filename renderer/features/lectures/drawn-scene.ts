import { computed, signal } from '@preact/signals';
import type { ClockWindow, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { currentScene } from './lecture.ts';

/** The next scene while the wall draws it behind a picture of the one that is shown. */
export const preparedScene = signal<Scene | null>(null);

/** The scene that the map draws; on the wall it may be behind its picture. */
export const drawnScene = computed<Scene | null>(() => preparedScene.value ?? currentScene.value);

/** What the margin of the wall says while the map is at another scene. */
export const heldMargin = signal<{
  readonly clock: ClockWindow;
  readonly shownDay: number;
} | null>(null);
