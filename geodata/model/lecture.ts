import type { Scene } from './workbook.ts';

/** The lecture that is being given. Main holds it; every window shows exactly this. */
export interface LectureState {
  readonly scenes: readonly Scene[];
  /** Index into `scenes` of what is on the wall. */
  readonly index: number;
  /** The wall is blanked (clicker key `b` or `.`). */
  readonly isBlank: boolean;
  /** Unix milliseconds at which the lecture began, for the lecturer's clock. */
  readonly startedAtMs: number;
  /** Whether the audience window is on a second display. */
  readonly hasSecondDisplay: boolean;
}

export const LECTURE_STEPS = ['next', 'previous', 'first', 'last', 'blank'] as const;
export type LectureStep = (typeof LECTURE_STEPS)[number];
