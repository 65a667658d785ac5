import { smallest } from '../extremes.ts';
import { OPEN_END_DAY } from '../time/edtf.ts';

/** How far a source can be trusted to have seen what it tells; `none` for what nobody vouches for. */
export const SOURCE_GRADES = [
  'archive',
  'scholarly',
  'official',
  'press',
  'reference',
  'memoir',
  'none',
] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** What stands behind a record or a mark, in short: all it takes to show, hide or colour it. */
export interface Evidence {
  /** The best of its sources; `none` where nobody vouches for it. */
  readonly grade: SourceGrade;
  /**
   * The first day by which one of its sources had been published; {@link NEVER_KNOWN_DAY} where
   * none of them says in which year it was.
   */
  readonly knownFromDay: number;
}

/** Later than every day of the atlas. */
export const NEVER_KNOWN_DAY = OPEN_END_DAY;

/** What decides about the evidence of a thing: the grade and the year of each of its sources. */
interface Weighed {
  readonly grade: SourceGrade;
  readonly issuedDay: number | null;
}

/** What the sources of one thing come to together. */
export function evidenceOf(sources: readonly Weighed[]): Evidence {
  const places = sources.map(({ grade }) => SOURCE_GRADES.indexOf(grade));
  const days = sources.flatMap(({ issuedDay }) => issuedDay ?? []);
  return {
    grade: SOURCE_GRADES[smallest(places)] ?? 'none',
    knownFromDay: Math.min(NEVER_KNOWN_DAY, ...days),
  };
}

/** Whether somebody vouches for it. */
export function isSourced({ grade }: Pick<Evidence, 'grade'>): boolean {
  return grade !== 'none';
}
