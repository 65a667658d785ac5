import { join } from 'node:path';
import * as v from 'valibot';
import { expect, onTestFinished } from 'vitest';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../db/open.ts';
import { TABLES } from '../../../db/queries/tables.ts';
import type { Result } from '../../../geodata/model/result.ts';
import {
  ROW_SCHEMAS,
  type Row,
  type TableName,
  type Written,
} from '../../../geodata/model/workbook/change.ts';
import {
  makeScene,
  type Note,
  type Scan,
  type Scene,
} from '../../../geodata/model/workbook/workbook.ts';
import { tempFolder } from './temp-folder.ts';

/** The value of a result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}

/** Opens a workbook and closes it after the test. */
export function openTestWorkbook(file = join(tempFolder(), 'test.p17')): WorkbookDb {
  const db = value(openWorkbook(file));
  onTestFinished(() => closeDatabase(db));
  return db;
}

/** The rows of a table as they were written, in order. */
export function written<T extends TableName>(db: WorkbookDb, table: T): Written<T>[] {
  const schema: v.GenericSchema = ROW_SCHEMAS[table];
  return TABLES[table].list(db).map((row) => v.parse(schema, row) as Written<T>);
}

/** A row as windows hold it, made at whatever moment. */
export function stored<T extends TableName>(table: T, row: Written<T>): Row<T> {
  return TABLES[table].complete({ ...row, createdAtMs: expect.any(Number) });
}

export function note(id: string, parts: Partial<Note> = {}): Note {
  return {
    id,
    title: `Ghi chú ${id}`,
    body: '**Điện Biên Phủ**',
    date: '1954-05-07',
    geometry: { type: 'Point', coordinates: [103.0165, 21.3855] },
    eventIds: ['dbp-siege', 'no-longer-there'],
    ...parts,
  };
}

export function scene(id: string, position: number, parts: Partial<Scene> = {}): Scene {
  return makeScene({
    id,
    position,
    title: `Cảnh ${id}`,
    speakerNotes: 'Say this.',
    camera: { center: [106.5, 17], zoom: 6.25, bearing: -12, pitch: 40 },
    layerIds: ['ho-chi-minh-trail', 'context'],
    clock: { startDay: -1826, endDay: -1462 },
    selection: { kind: 'event', id: 'dbp-siege' },
    ...parts,
  });
}

export function scan(id: string, parts: Partial<Scan> = {}): Scan {
  return {
    id,
    title: `Bản đồ ${id}`,
    date: '1954',
    widthPx: 400,
    heightPx: 300,
    opacity: 0.8,
    isVisible: true,
    mode: 'points',
    ties: [
      { pixel: [0, 0], lngLat: [105, 18] },
      { pixel: [400, 300], lngLat: [107, 16.5] },
    ],
    ...parts,
  };
}
