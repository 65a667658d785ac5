import type Database from 'better-sqlite3';
import type { UnitSource } from '../../geodata/model/content/unit-source.ts';
import { insertInto } from '../statement.ts';
import type { ContentFiles } from './read-content.ts';
import type { Actor } from './write-actors.ts';

/** Fills the facts of the units, which stand among the organisations already. */
export function writeUnits(
  db: Database.Database,
  { units }: ContentFiles,
  actors: ReadonlyMap<string, Actor>,
): void {
  const idOf = (textId: string) => actors.get(textId)?.id ?? null;
  for (const { value } of units) {
    const id = idOf(value.id);
    insertInto(db, 'units', {
      actor_id: id,
      army_id: idOf(value.army),
      arm: value.arm,
      size: value.size,
    });
    for (const [position, fact] of factRows(value).entries()) {
      insertInto(db, 'unit_facts', { actor_id: id, position, ...fact });
    }
  }
}

function factRows({ parents, commanders, strengths, positions }: UnitSource) {
  return [
    ...parents.map((fact) => ({ ...rowOf('parent', fact), ref_id: fact.unit })),
    ...commanders.map((fact) => ({
      ...rowOf('commander', fact),
      ref_id: fact.person ?? null,
      words_en: [fact.rank?.en, fact.name].filter(Boolean).join(' '),
      words_vi: [fact.rank?.vi, fact.name].filter(Boolean).join(' '),
    })),
    ...strengths.map((fact) => ({ ...rowOf('strength', fact), men: fact.men })),
    ...positions.map((fact) => ({ ...rowOf('position', fact), ref_id: fact.place })),
  ];
}

interface Said {
  readonly date?: string | undefined;
  readonly source: string;
  readonly locator?: string | undefined;
  readonly note?: { readonly en: string; readonly vi: string } | undefined;
}

function rowOf(kind: string, { date, source, locator, note }: Said) {
  return {
    kind,
    edtf: date ?? null,
    ref_id: null as string | null,
    words_en: null as string | null,
    words_vi: null as string | null,
    men: null as number | null,
    note_en: note?.en ?? null,
    note_vi: note?.vi ?? null,
    source_id: source,
    locator: locator ?? '',
  };
}
