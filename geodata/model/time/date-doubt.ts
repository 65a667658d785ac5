import { type DateSpan, parseEdtf } from './edtf.ts';

/** Which part of a date a doubt is about. */
export type DoubtedPart = 'whole' | 'start' | 'end';

/** A doubted part of a date, and the days in which it may really lie, both inclusive. */
export interface DateDoubt {
  readonly part: DoubtedPart;
  readonly earliestDay: number;
  readonly latestDay: number;
}

/** What is doubted of a date (`?`, `~`, `%`), part by part; nothing where it is sure. */
export function doubtsOf({ edtf }: Pick<DateSpan, 'edtf'>): readonly DateDoubt[] {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return doubtOf(first, 'whole');
  return [...doubtOf(first, 'start'), ...doubtOf(second, 'end')];
}

function doubtOf(written: string, part: DoubtedPart): readonly DateDoubt[] {
  if (!/[?~%]$/.test(written)) return [];
  const { earliestDay, latestDay } = parseEdtf(written);
  return [{ part, earliestDay, latestDay }];
}
