import type { Bounds } from '../link.ts';

/** The events of a window that the stand-in emits. */
export const WINDOW_EVENTS = [
  'ready-to-show',
  'show',
  'focus',
  'close',
  'closed',
  'resize',
  'move',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
] as const;

export type WindowState = 'normal' | 'maximized' | 'full-screen';

interface Placed {
  readonly state: WindowState;
  readonly bounds: Bounds;
}

/** What a window says after it has changed, in order. */
export function changeEvents(before: Placed, after: Placed): readonly string[] {
  const { bounds: old } = before;
  const { bounds } = after;
  return [
    ...(before.state === after.state ? [] : [leaving(before.state), entering(after.state)]),
    old.x === bounds.x && old.y === bounds.y ? null : 'move',
    old.width === bounds.width && old.height === bounds.height ? null : 'resize',
  ].filter((name) => name !== null);
}

function leaving(state: WindowState): string | null {
  if (state === 'full-screen') return 'leave-full-screen';
  return state === 'maximized' ? 'unmaximize' : null;
}

function entering(state: WindowState): string | null {
  if (state === 'full-screen') return 'enter-full-screen';
  return state === 'maximized' ? 'maximize' : null;
}
