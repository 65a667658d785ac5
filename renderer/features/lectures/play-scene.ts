import type { ClockWindow, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { previewSession } from '../../core/session.ts';

/**
 * Runs the clock of a scene that plays, evenly from its window to the other, and leaves it there.
 * Every window runs its own. Answers how to stop it.
 */
export function playScene({ clock, play, transition }: Scene): () => void {
  if (play === null) return () => {};
  // The picture is there first.
  const delayMs = transition.kind === 'cut' ? 0 : transition.seconds * 1000;
  const startMs = performance.now() + delayMs;
  let frame = 0;
  const tick = (nowMs: number) => {
    const share = Math.min(1, Math.max(0, (nowMs - startMs) / (play.seconds * 1000)));
    previewSession({ clock: windowBetween(clock, play.to, share) });
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}

/** The window at a share of the way from one to the other, in whole days. */
export function windowBetween(from: ClockWindow, to: ClockWindow, share: number): ClockWindow {
  const day = (one: number, other: number) => Math.round(one + (other - one) * share);
  return { startDay: day(from.startDay, to.startDay), endDay: day(from.endDay, to.endDay) };
}
