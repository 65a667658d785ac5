import type { Language } from '../../geodata/model/messages/messages.ts';
import { ok, type Result } from '../../geodata/model/result.ts';
import type { LngLat, NoteGeometry } from '../../geodata/model/space/lng-lat.ts';
import { readCoordinates } from '../../geodata/model/space/read-coordinates.ts';
import type {
  DateSurvey,
  ImportChoices,
  ImportOutcome,
  ImportSheet,
} from '../../geodata/model/workbook/import-sheet.ts';
import type { Roles } from './fields.ts';
import { type FileRead, readFile } from './formats.ts';
import { chosenRoles, guessRoles } from './guess-roles.ts';
import { isObject } from './import-fault.ts';
import { type NotesRead, type ReadingOptions, readFeatureNotes } from './notes-geojson.ts';
import { type SurveyedColumn, type SurveyedColumns, surveyColumns } from './survey-columns.ts';
import { surveyDates } from './survey-dates.ts';
import { tableFeatures } from './tables/read-table.ts';

const FIRST_NOTES = 6;
/** So many places are enough to see where they lie. */
const MOST_PLACES = 600;

type Listeners = Pick<ReadingOptions, 'onProgress' | 'isCancelled'>;

/** A file that was read and is looked at before anything of it is stored. */
export interface OpenedImport {
  /** What would become of it by these choices. Only a cancelled one fails. */
  look(choices: ImportChoices, listeners: Listeners): Result<ImportSheet>;
  /** Its notes by these choices. */
  read(choices: ImportChoices, listeners: Listeners): Result<NotesRead>;
}

/** Opens a file in any format that is read; one that is not is refused by its name. */
export function openImport(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
): Result<OpenedImport> {
  const file = readFile(bytes, fileName);
  if (!file.ok) return file;
  const laidOut = keepingLast((hasHeader: boolean) => layOut(file.value, hasHeader, language));
  const planFor = (choices: ImportChoices): Plan => {
    const hasHeader = choices.hasHeader ?? file.value.table?.looksNamed ?? false;
    return makePlan(file.value, laidOut(hasHeader), { ...choices, hasHeader }, language);
  };
  // What was looked at is what is imported: it is not read twice.
  let last: { readonly key: string; readonly notes: Result<NotesRead> } | null = null;
  const read = (plan: Plan, listeners: Listeners): Result<NotesRead> => {
    const key = JSON.stringify([plan.table, plan.order, plan.datum, [...plan.roles]]);
    if (last?.key === key) return last.notes;
    const notes = readFeatureNotes(plan.features, { ...listeners, ...plan, fileName, language });
    if (notes.ok) last = { key, notes };
    return notes;
  };
  return ok({
    look(choices, listeners) {
      const plan = planFor(choices);
      const notes = read(plan, listeners);
      if (!notes.ok && notes.error.code === 'importCancelled') return notes;
      return ok({
        ...sheetOf(plan),
        fileName,
        format: file.value.format,
        outcome: outcomeOf(notes),
      });
    },
    read: (choices, listeners) => read(planFor(choices), listeners),
  });
}

interface LaidOut extends SurveyedColumns {
  readonly features: readonly unknown[];
}

function layOut({ table, features }: FileRead, hasHeader: boolean, language: Language): LaidOut {
  const laid = table === null ? features : tableFeatures(table, hasHeader, language);
  return { features: laid, ...surveyColumns(laid) };
}

/** Answers the last question again without working it out anew. */
function keepingLast<Value>(make: (key: boolean) => Value): (key: boolean) => Value {
  let last: { readonly key: boolean; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/** How the features of a file are read. */
interface Plan extends LaidOut {
  readonly table: ImportSheet['table'];
  readonly roles: Roles;
  readonly dates: DateSurvey;
  readonly order: ImportChoices['order'];
  readonly datum: ImportChoices['datum'];
  readonly hasGrid: boolean;
}

function makePlan(
  { table }: FileRead,
  laid: LaidOut,
  choices: ImportChoices & { readonly hasHeader: boolean },
  language: Language,
): Plan {
  const { columns, features } = laid;
  const isTable = table !== null;
  // Chosen for other columns than there are now, roles mean nothing.
  const isChosen = choices.roles?.length === columns.length;
  const roles = isChosen
    ? chosenRoles(columns, choices.roles ?? [], language)
    : guessRoles(columns, { isTable, language });
  const dates = surveyDates(valuesOf(features, roles));
  return {
    ...laid,
    table: isTable ? { hasHeader: choices.hasHeader } : null,
    roles,
    dates,
    order: dates.proven?.order ?? choices.order,
    datum: choices.datum,
    hasGrid: columns.some((column) => roles.get(column.name) === 'coordinates' && isGrid(column)),
  };
}

/** What stands in the columns of dates. */
function* valuesOf(features: readonly unknown[], roles: Roles): Generator<unknown> {
  const dated = [...roles].filter(([, role]) => ['date', 'start', 'end'].includes(role));
  for (const feature of features) {
    const properties = isObject(feature) ? feature['properties'] : null;
    if (isObject(properties)) for (const [key] of dated) yield properties[key];
  }
}

function isGrid({ values }: SurveyedColumn): boolean {
  return values.some((value) => {
    const notation = readCoordinates(String(value), 'wgs84')?.notation;
    return notation === 'mgrs' || notation === 'utm';
  });
}

function sheetOf(plan: Plan): Omit<ImportSheet, 'fileName' | 'format' | 'outcome'> {
  const { columns, features, more, roles, dates, order, datum, hasGrid, table } = plan;
  const asks: ImportSheet['asks'][number][] = [];
  if (dates.ambiguous > 0 && order === null) asks.push('order');
  if (hasGrid && datum === null) asks.push('datum');
  return {
    rowCount: features.length,
    table,
    columns: columns.map(({ name, filled, samples }) => ({
      name,
      filled,
      samples,
      role: roles.get(name) ?? 'keep',
    })),
    moreColumns: more,
    choices: { order, datum },
    dates,
    hasGrid,
    asks,
  };
}

function outcomeOf(read: Result<NotesRead>): ImportOutcome {
  if (!read.ok) return read;
  const { notes, report } = read.value;
  const step = Math.ceil(notes.length / MOST_PLACES);
  return {
    ok: true,
    report,
    datedCount: notes.filter(({ date }) => date !== null).length,
    first: notes
      .slice(0, FIRST_NOTES)
      .map(({ title, date, geometry }) => ({ title, date, shape: geometry.type })),
    places: notes.filter((_, index) => index % step === 0).map(({ geometry }) => firstOf(geometry)),
  };
}

function firstOf({ type, coordinates }: NoteGeometry): LngLat {
  if (type === 'Point') return coordinates;
  const [first = [0, 0]] = type === 'LineString' ? coordinates : (coordinates[0] ?? []);
  return first;
}
