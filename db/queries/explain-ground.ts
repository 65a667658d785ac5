import type { Localized, Source } from '../../geodata/model/content/records.ts';
import type { RefOf, Said, Why } from '../../geodata/model/content/why.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { SOURCE_COLUMNS } from './page-parts.ts';
import { fromJson, localized, localizedOrNull } from './rows.ts';

/** What nobody said anything of. */
export const NOTHING: Why = {
  names: [],
  type: '',
  namesOfDay: [],
  claims: [],
  date: null,
  accuracyM: null,
  isSchematic: false,
  basis: null,
  basisInWords: null,
  sources: [],
  creditIds: [],
  page: null,
};

/** A name, road or railway of its years. */
export function explainName(db: ContentDb, { file, id }: RefOf<'name'>): Why | null {
  const sql = 'SELECT * FROM ground_names WHERE file = ? AND text_id = ?';
  interface Row extends Worded<'name'> {
    readonly kind: string;
    readonly edtf: string | null;
    readonly note: string | null;
    readonly accuracy_m: number | null;
    readonly is_reconstructed: number;
    readonly basis_en: string | null;
    readonly basis_vi: string | null;
    readonly source_ids: string;
  }
  const row = statement<Row>(db, sql).get(file, id);
  if (row === undefined) return null;
  return {
    ...NOTHING,
    names: [localized(row.name_en, row.name_vi)],
    type: row.kind,
    claims: row.note === null ? [] : [{ en: row.note, vi: null }],
    date: row.edtf,
    accuracyM: row.accuracy_m,
    isSchematic: row.is_reconstructed === 1,
    basisInWords: localizedOrNull(row.basis_en, row.basis_vi),
    sources: sourcesNamed(db, row.source_ids),
    creditIds: ['parallel-17'],
  };
}

interface HoldingRow extends Worded<'claim'> {
  readonly from_edtf: string | null;
  readonly to_edtf: string | null;
  readonly source_ids: string;
}

/** What the drawing of a land says: that it belonged to its state, since when, and in which shape. */
export function explainLand(db: ContentDb, { unit, polity, day }: RefOf<'land'>): Why | null {
  const shape = explainPart(db, 'units');
  if (shape === null) return null;
  const holdings = holdingsOn(db, [unit], day);
  return {
    ...shape,
    names: [polityName(db, polity)],
    claims: [...holdings.map(claimOf), ...shape.claims],
    date: holdings[0] === undefined ? null : dateOf(holdings[0]),
    sources: sourcesOfHoldings(db, holdings),
  };
}

/** A border follows from who held either side; some lines have a reason of their own. */
export function explainBorder(
  db: ContentDb,
  { units, polities, day }: RefOf<'border'>,
): Why | null {
  const course = explainPart(db, 'edges');
  if (course === null) return null;
  const own = holdingsOn(db, [units.toSorted().join('|')], day);
  const holdings = own.length > 0 ? own : holdingsOn(db, units, day);
  const [latest] = holdings.toSorted((one, other) => other.start_day - one.start_day);
  return {
    ...course,
    names: polities.map((id) => polityName(db, id)),
    claims: [...holdings.map(claimOf), ...course.claims],
    date: latest === undefined ? null : dateOf(latest),
    sources: sourcesOfHoldings(db, holdings),
  };
}

interface DatedHolding extends HoldingRow {
  readonly start_day: number;
}

/** The reason that held on that day for each of the units, each once. */
function holdingsOn(db: ContentDb, units: readonly string[], day: number): DatedHolding[] {
  const sql = `
    SELECT * FROM holdings WHERE unit = ? AND start_day <= ? AND end_day >= ?
    ORDER BY start_day DESC LIMIT 1`;
  const rows = units.flatMap((unit) => statement<DatedHolding>(db, sql).get(unit, day, day) ?? []);
  return [...new Map(rows.map((row) => [row.claim_en, row])).values()];
}

function claimOf({ claim_en, claim_vi }: HoldingRow): Said {
  return { en: claim_en, vi: claim_vi };
}

/** From the day it begins, to the day it ends where it does. */
function dateOf({ from_edtf, to_edtf }: HoldingRow): string {
  return `${from_edtf ?? '..'}/${to_edtf ?? '..'}`;
}

function sourcesOfHoldings(db: ContentDb, holdings: readonly HoldingRow[]): Source[] {
  const ids = holdings.flatMap(({ source_ids }) => fromJson<string[]>(source_ids));
  return sourcesNamed(db, JSON.stringify([...new Set(ids)]));
}

/** What is drawn from a data set as a whole. */
export function explainPart(db: ContentDb, id: string): Why | null {
  const sql = 'SELECT * FROM ground_parts WHERE id = ?';
  interface Row extends Worded<'name' | 'claim' | 'basis'> {
    readonly accuracy_m: number | null;
    readonly credits: string;
  }
  const row = statement<Row>(db, sql).get(id);
  if (row === undefined) return null;
  return {
    ...NOTHING,
    names: [localized(row.name_en, row.name_vi)],
    claims: [localized(row.claim_en, row.claim_vi)],
    accuracyM: row.accuracy_m,
    basisInWords: localized(row.basis_en, row.basis_vi),
    creditIds: fromJson<string[]>(row.credits),
  };
}

const COUNTRIES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  vi: new Intl.DisplayNames('vi', { type: 'region' }),
};

/** What a state is called; one that the content does not name is a country of ISO 3166. */
function polityName(db: ContentDb, id: string): Localized {
  const row = statement<Worded<'name'>>(db, 'SELECT * FROM polities WHERE id = ?').get(id);
  if (row !== undefined) return localized(row.name_en, row.name_vi);
  const code = id.toUpperCase();
  return localized(COUNTRIES.en.of(code) ?? id, COUNTRIES.vi.of(code) ?? id);
}

/** The sources of a JSON list of ids, in its order. */
function sourcesNamed(db: ContentDb, idsJson: string): Source[] {
  const sql = `
    SELECT ${SOURCE_COLUMNS}
    FROM json_each(?) AS named JOIN sources s ON s.id = named.value ORDER BY named.key`;
  return statement<Source>(db, sql).all(idsJson);
}

type Worded<Names extends string> = Readonly<Record<`${Names}_en` | `${Names}_vi`, string>>;
