import * as v from 'valibot';
import { DatasetSchema } from '../datasets/dataset.ts';
import { parseEdtf } from '../time/edtf.ts';
import { IdSchema, LectureSchema, NoteSchema, ScanSchema, SceneSchema } from './workbook.ts';

/**
 * The tables of a workbook and what a row of each holds as a person writes it. A new kind of row is
 * one entry here and its columns in `db/queries/tables.ts`.
 */
export const ROW_SCHEMAS = {
  notes: NoteSchema,
  lectures: LectureSchema,
  scenes: SceneSchema,
  scans: ScanSchema,
  datasets: DatasetSchema,
} as const;

export type TableName = keyof typeof ROW_SCHEMAS;
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as readonly TableName[];

/** A row as a person writes it. */
export type Written<T extends TableName> = v.InferOutput<(typeof ROW_SCHEMAS)[T]>;

/** The days a date covers, both ends inclusive; both `null` for what is undated. */
export interface Days {
  readonly startDay: number | null;
  readonly endDay: number | null;
}

/** What is stored of a row besides what was written; an undo brings it back unchanged. */
export interface Kept {
  /** Unix milliseconds at which the row was first made. */
  readonly createdAtMs: number;
}

type Derived<W> = W extends { readonly date: string | null } ? Days : unknown;

/** A row as it is stored and as every window holds it: with its days, so that nobody parses a date. */
export type Row<T extends TableName> = Written<T> & Kept & Derived<Written<T>>;

/** The days of a date the atlas can read. */
export function daysOf(date: string | null): Days {
  if (date === null) return { startDay: null, endDay: null };
  const { startDay, endDay } = parseEdtf(date);
  return { startDay, endDay };
}

const CHANGE_KINDS = [
  'addNote',
  'editNote',
  'deleteNote',
  'editNotes',
  'deleteNotes',
  'importNotes',
  'addScene',
  'editScene',
  'deleteScene',
  'reorderScenes',
  'addLecture',
  'editLecture',
  'deleteLecture',
  'addScan',
  'editScan',
  'deleteScan',
  'addDataset',
  'editDataset',
  'deleteDataset',
] as const;
export const ChangeKindSchema = v.picklist(CHANGE_KINDS);
/** What an edit is called in "Undo …" and "Redo …". */
export type ChangeKind = v.InferOutput<typeof ChangeKindSchema>;

/** Rows to write to a table and ids of rows to remove from it; what is both is written. */
export type Op<T extends TableName = TableName> = {
  [N in T]: {
    readonly table: N;
    readonly put: readonly Written<N>[];
    readonly delete: readonly string[];
  };
}[T];

/** An operation as it was stored. */
export type AppliedOp<T extends TableName = TableName> = {
  [N in T]: {
    readonly table: N;
    readonly put: readonly Row<N>[];
    readonly delete: readonly string[];
  };
}[T];

const OpSchema = v.variant('table', TABLE_NAMES.map(opSchemaOf)) as unknown as v.GenericSchema<Op>;

function opSchemaOf(table: TableName) {
  return v.object({
    table: v.literal(table),
    put: v.array(ROW_SCHEMAS[table]),
    delete: v.array(IdSchema),
  });
}

/** One undoable edit: operations on tables, done in order, all of them or none. */
export interface Change {
  readonly kind: ChangeKind;
  readonly ops: readonly Op[];
}
export const ChangeSchema: v.GenericSchema<Change> = v.object({
  kind: ChangeKindSchema,
  ops: v.array(OpSchema),
});

/** An operation of which one half may be left out. */
export type OpParts<T extends TableName = TableName> = {
  [N in T]: { readonly table: N } & Partial<Pick<Op<N>, 'put' | 'delete'>>;
}[T];

/** An edit made of these operations. */
export function change(kind: ChangeKind, ...ops: readonly OpParts[]): Change {
  return { kind, ops: ops.map((op) => ({ put: [], delete: [], ...op }) as Op) };
}

/** What can be undone and redone next; `null` when there is nothing. */
export interface History {
  readonly undo: ChangeKind | null;
  readonly redo: ChangeKind | null;
}

/** What an edit, an undo or a redo wrote and removed, and the history after it. */
export interface Applied {
  readonly change: { readonly kind: ChangeKind; readonly ops: readonly AppliedOp[] };
  readonly history: History;
}

/** The rows of every table, each in order: of position where there is one, then of creation. */
export type WorkbookRows = { readonly [T in TableName]: readonly Row<T>[] };

/** What of a damaged row cannot be read; the interface words it. */
export type DamagedPart =
  | 'title'
  | 'text'
  | 'date'
  | 'place'
  | 'links'
  | 'view'
  | 'years'
  | 'layers'
  | 'ties'
  | 'size'
  | 'other';

/** A row that is not shown because it is damaged. It stays in the file as it is. */
export interface SetAside {
  readonly table: TableName;
  /** Its title as far as it can be read, else its id. */
  readonly title: string;
  readonly part: DamagedPart;
}

/** The whole workbook as the page loads it at start. */
export interface WorkbookContent {
  /** File name without its folder. */
  readonly name: string;
  readonly rows: WorkbookRows;
  readonly setAside: readonly SetAside[];
  readonly history: History;
}
