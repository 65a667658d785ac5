import type { CitedBy } from '../../geodata/model/content/bibliography.ts';
import type { CslSource } from '../../geodata/model/content/csl-source.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { fromJson } from './rows.ts';

interface Row {
  readonly csl: string;
}

/** The tables that say on which sources a record rests; each begins with the kind's name in SQL. */
const OWNERS = {
  event: 'event',
  place: 'place',
  person: 'actor',
  organisation: 'actor',
  feature: 'feature',
} as const;

/**
 * The works a record rests on, in the order of their numbers; a source itself; or every work of the
 * atlas in order of id.
 */
export function worksOf(db: ContentDb, citedBy: CitedBy): Result<CslSource[]> {
  if (citedBy === null) return ok(read(db, 'SELECT csl FROM sources ORDER BY id'));
  const { kind, id } = citedBy;
  const works =
    kind === 'source'
      ? read(db, 'SELECT csl FROM sources WHERE id = ?', id)
      : read(db, sqlOf(OWNERS[kind]), id);
  return works.length === 0 ? fail('nothingToCite', { id }) : ok(works);
}

function sqlOf(owner: (typeof OWNERS)[keyof typeof OWNERS]): string {
  return `
    SELECT s.csl FROM ${owner}s o
      JOIN ${owner}_sources l ON l.${owner}_id = o.id
      JOIN sources s ON s.id = l.source_id
    WHERE o.text_id = ? ORDER BY l.position`;
}

function read(db: ContentDb, sql: string, ...values: readonly string[]): CslSource[] {
  return statement<Row>(db, sql)
    .all(...values)
    .map(({ csl }) => fromJson<CslSource>(csl));
}
