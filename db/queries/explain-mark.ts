import { daysBetween } from '../../geodata/model/content/name-periods.ts';
import type { PageName } from '../../geodata/model/content/record-page.ts';
import type { MarkRef, RefOf, Why } from '../../geodata/model/content/why.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { explainBorder, explainLand, explainName, explainPart, NOTHING } from './explain-ground.ts';
import { getPage } from './record-page.ts';
import { localized } from './rows.ts';

/** Why something is drawn on the map: what is claimed, who says so, how its position is known. */
export function explainMark(db: ContentDb, ref: MarkRef): Result<Why> {
  const why = explain(db, ref);
  return why === null ? fail('notFound', { id: idOf(ref) }) : ok(why);
}

function explain(db: ContentDb, ref: MarkRef): Why | null {
  switch (ref.kind) {
    case 'feature':
      return explainFeature(db, ref);
    case 'place':
      return explainPlace(db, ref);
    case 'name':
      return explainName(db, ref);
    case 'land':
      return explainLand(db, ref);
    case 'border':
      return explainBorder(db, ref);
    case 'ground':
      return explainPart(db, ref.part);
  }
}

function idOf(ref: MarkRef): string {
  if (ref.kind === 'ground') return ref.part;
  if (ref.kind === 'border') return ref.units.join('|');
  return ref.kind === 'land' ? ref.unit : ref.id;
}

function explainFeature(db: ContentDb, { id }: RefOf<'feature'>): Why | null {
  const result = getPage(db, { kind: 'feature', id });
  if (!result.ok) return null;
  const { title, type, notes, position, from, sources } = result.value;
  const sql = 'SELECT is_schematic FROM features WHERE text_id = ?';
  const row = statement<{ is_schematic: number }>(db, sql).get(id);
  return {
    ...NOTHING,
    names: [title],
    type,
    claims: notes,
    date: from,
    accuracyM: position?.accuracyM ?? null,
    isSchematic: row?.is_schematic === 1,
    basis: position?.basis ?? null,
    sources,
    page: { kind: 'feature', id },
  };
}

function explainPlace(db: ContentDb, { id, day }: RefOf<'place'>): Why | null {
  const result = getPage(db, { kind: 'place', id });
  if (!result.ok) return null;
  const { title, type, names, notes, position, sources } = result.value;
  const namesOfDay = (['en', 'vi'] as const).flatMap((lang) => nameHolding(names, lang, day) ?? []);
  const [english, vietnamese] = namesOfDay;
  return {
    ...NOTHING,
    names: [localized(english?.text ?? title.en, vietnamese?.text ?? english?.text ?? title.vi)],
    type,
    namesOfDay,
    claims: notes,
    accuracyM: position?.accuracyM ?? null,
    basis: position?.basis ?? null,
    sources,
    page: { kind: 'place', id },
  };
}

/** Of the names in one language the first that held on a day. */
function nameHolding(names: readonly PageName[], lang: string, day: number): PageName | undefined {
  return names.find((name) => {
    const { startDay, endDay } = daysBetween(name.from ?? undefined, name.to ?? undefined);
    return name.lang === lang && startDay <= day && day <= endDay;
  });
}
