import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import {
  type DatasetDb,
  openDataset,
  readCells,
  readFacts,
  readPart,
} from '../../../db/datasets/dataset-file.ts';
import {
  createRowReader,
  type RowReader,
  readGroups,
  readNumbers,
} from '../../../db/datasets/read-rows.ts';
import type { DatasetFacts } from '../../../geodata/model/datasets/dataset.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { reasonOf } from '../../requests/failures.ts';
import type {
  DatasetAnswers,
  DatasetQuestion,
  DatasetReply,
  NumberedQuestion,
} from './dataset-reader.ts';

interface Opened {
  readonly db: DatasetDb;
  readonly facts: DatasetFacts;
  readonly rows: RowReader;
}

/** Files stay open: a person looks at a handful. */
const opened = new Map<string, Opened>();

parentPort?.on('message', ({ number, file, question }: NumberedQuestion) => {
  const result = answer(file, question);
  parentPort?.postMessage({ number, result } satisfies DatasetReply, bytesOf(result));
});

function answer(file: string, question: DatasetQuestion): DatasetReply['result'] {
  const found = openOnce(file);
  if (!found.ok) return found;
  const { db, facts, rows } = found.value;
  if (question.what === 'overview') return ok({ facts, cells: readCells(db) });
  if (question.what === 'part') return ok(copyOf(readPart(db, question.about)));
  if (question.what === 'rows') {
    const asked = question.about.filter((row) => row < facts.rowCount);
    return ok(asked.map((row) => rows.read(row)));
  }
  if (question.about >= facts.columns.length) return fail('notFound');
  if (question.what === 'groups') return ok(readGroups(db, facts, question.about));
  return ok(new Uint8Array(readNumbers(db, facts, question.about).buffer));
}

function openOnce(file: string): Result<Opened> {
  const known = opened.get(file);
  if (known !== undefined) return ok(known);
  const name = basename(file);
  if (!existsSync(file)) return fail('datasetMissing', { file: name });
  try {
    const db = openDataset(file);
    const facts = readFacts(db);
    const one = { db, facts, rows: createRowReader(db, facts) };
    opened.set(file, one);
    return ok(one);
  } catch (error) {
    return fail('datasetDamaged', { file: name, reason: reasonOf(error) });
  }
}

/** SQLite's bytes may share their memory; what crosses a thread is handed over whole. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function bytesOf(result: DatasetReply['result']): ArrayBuffer[] {
  if (!result.ok) return [];
  const value: DatasetAnswers[keyof DatasetAnswers] = result.value;
  if (value instanceof Uint8Array) return [value.buffer];
  return 'groupOfRow' in value ? [value.groupOfRow.buffer] : [];
}
