import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import { type DatasetFacts, DatasetFactsSchema } from '../../geodata/model/datasets/dataset.ts';
import type { Cell, PackedPoints, PointPart } from '../../geodata/model/datasets/packed-points.ts';
import { insertInto, statement } from '../statement.ts';
import { type Block, type Encoding, joinTexts, readJoined } from './blocks.ts';
import type { ValueTable } from './value-table.ts';

/** The file of one dataset: an SQLite database beside the workbook. */
export type DatasetDb = Database.Database;

/** Marks a file as a dataset of the atlas: 'P17D'. */
const DATASET_APPLICATION_ID = 0x50313744;
const DATASET_VERSION = 1;

const SCHEMA = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE value_tables (
  column_number INTEGER PRIMARY KEY, value_count INTEGER NOT NULL, bytes BLOB NOT NULL
) STRICT;
CREATE TABLE blocks (
  column_number INTEGER NOT NULL, block INTEGER NOT NULL, encoding INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (column_number, block)
) STRICT;
CREATE TABLE points (part TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

/** Writes a dataset into a draft. Whoever asked renames the draft when all is done, or throws it away. */
export interface DatasetWriter {
  writeBlock(column: number, block: number, packed: Block): void;
  writePoints(points: PackedPoints): void;
  writeTable(column: number, table: ValueTable): void;
  /** The last thing to be written. The file is on the disk when this returns. */
  finish(facts: DatasetFacts): void;
  /** Lets go of the file, finished or not. */
  close(): void;
}

/**
 * Begins a draft. It is written without a journal: one that was not finished is thrown away.
 *
 * @throws what SQLite throws.
 */
export function writeDataset(draftFile: string): DatasetWriter {
  const db = new Database(draftFile);
  db.pragma('page_size = 8192');
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma(`application_id = ${DATASET_APPLICATION_ID}`);
  db.pragma(`user_version = ${DATASET_VERSION}`);
  db.exec(SCHEMA);
  db.exec('BEGIN');
  const putBlock = db.prepare('INSERT INTO blocks VALUES (?, ?, ?, ?)');
  const putValues = db.prepare('INSERT INTO value_tables VALUES (?, ?, ?)');
  const putPoints = db.prepare('INSERT INTO points VALUES (?, ?)');
  return {
    writeBlock: (column, block, { encoding, bytes }) =>
      void putBlock.run(column, block, encoding, bytes),
    writePoints(points) {
      for (const [part, array] of partsOf(points)) putPoints.run(part, bytesOf(array));
      insertInto(db, 'facts', { name: 'cells', value: JSON.stringify(points.cells) });
    },
    writeTable(column, table) {
      const { pool, ends } = table.all();
      putValues.run(column, table.count, joinTexts(pool, ends));
    },
    finish(facts) {
      insertInto(db, 'facts', { name: 'facts', value: JSON.stringify(facts) });
      db.exec('COMMIT');
      db.close();
      const handle = openSync(draftFile, 'r+');
      fsyncSync(handle);
      closeSync(handle);
    },
    close() {
      if (db.open) db.close();
    },
  };
}

function partsOf(
  points: PackedPoints,
): readonly (readonly [PointPart, Int32Array | Uint32Array])[] {
  const { positions, days, rows, sums } = points;
  return [
    ['positions', positions],
    ['days', days],
    ['rows', rows],
    ['sum-positions', sums.positions],
    ['sum-starts', sums.starts],
    ['sum-days', sums.days],
    ['sum-counts', sums.counts],
  ];
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/**
 * Opens a dataset for reading.
 *
 * @throws when the file is missing or is no dataset of this edition.
 */
export function openDataset(file: string): DatasetDb {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    db.pragma('trusted_schema = OFF');
    const id = Number(db.pragma('application_id', { simple: true }));
    const version = Number(db.pragma('user_version', { simple: true }));
    if (id === DATASET_APPLICATION_ID && version === DATASET_VERSION) return db;
    throw new Error(`${file} is not a dataset of this edition.`);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** @throws when the file says nothing that can be understood. */
export function readFacts(db: DatasetDb): DatasetFacts {
  return v.parse(v.pipe(v.string(), v.parseJson(), DatasetFactsSchema), factOf(db, 'facts'));
}

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const CellsSchema = v.array(v.object({ x: Whole, y: Whole, start: Whole, count: Whole }));

/** The cells of the points, in order. */
export function readCells(db: DatasetDb): readonly Cell[] {
  return v.parse(v.pipe(v.string(), v.parseJson(), CellsSchema), factOf(db, 'cells'));
}

/** The bytes of a part of the points; none where there are no points. */
export function readPart(db: DatasetDb, part: PointPart): Uint8Array {
  const row = statement<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM points WHERE part = ?').get(
    part,
  );
  return row?.bytes ?? new Uint8Array();
}

/** The different values of a column by their numbers, as far as they were kept. */
export function readTable(db: DatasetDb, column: number): readonly string[] {
  const sql = 'SELECT value_count AS count, bytes FROM value_tables WHERE column_number = ?';
  const row = statement<{ count: number; bytes: Uint8Array }>(db, sql).get(column);
  if (row === undefined) return [];
  const textAt = readJoined(row.bytes.slice().buffer as ArrayBuffer, row.count);
  return Array.from({ length: row.count }, (_, code) => textAt(code));
}

/** Each block of a column, in order. */
export function* readBlocks(db: DatasetDb, column: number): Generator<Block> {
  const sql = 'SELECT encoding, bytes FROM blocks WHERE column_number = ? ORDER BY block';
  yield* statement<{ encoding: Encoding; bytes: Uint8Array }>(db, sql).iterate(column);
}

/** One block of a column; `undefined` where the file has none. */
export function findBlock(db: DatasetDb, column: number, block: number): Block | undefined {
  const sql = 'SELECT encoding, bytes FROM blocks WHERE column_number = ? AND block = ?';
  return statement<{ encoding: Encoding; bytes: Uint8Array }>(db, sql).get(column, block);
}

function factOf(db: DatasetDb, name: string): unknown {
  return statement<{ value: string }>(db, 'SELECT value FROM facts WHERE name = ?').get(name)
    ?.value;
}
