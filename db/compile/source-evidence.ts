import type { CslSource } from '../../geodata/model/content/csl-source.ts';
import { type Evidence, evidenceOf } from '../../geodata/model/content/evidence.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { ContentFiles } from './read-content.ts';

/**
 * The last day of the time in which a work was published, so that nothing is known before it could
 * be read: 31 December of a year alone, the last day of several. `null` where nobody noted a year.
 */
export function issuedDayOf({ issued }: CslSource): number | null {
  const last = issued?.['date-parts'].at(-1);
  if (last === undefined) return null;
  return parseEdtf(last.map((part) => String(part).padStart(2, '0')).join('-')).endDay;
}

/** Weighs the sources that something names, by their ids. */
export type EvidenceReader = (sourceIds: Iterable<string>) => Evidence;

/** What the sources of the content are worth, looked up once. */
export function evidenceReader({ sources }: ContentFiles): EvidenceReader {
  const weighed = new Map(
    sources.map(({ value }) => [
      value.id,
      { grade: value.custom.grade, issuedDay: issuedDayOf(value) },
    ]),
  );
  return (sourceIds) => evidenceOf([...sourceIds].flatMap((id) => weighed.get(id) ?? []));
}

/** The columns that hold it. */
export function evidenceColumns({ grade, knownFromDay }: Evidence) {
  return { grade, known_from_day: knownFromDay };
}
