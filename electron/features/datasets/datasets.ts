import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type { PeekedTable } from '../../../db/datasets/peek-table.ts';
import { peekTable } from '../../../db/datasets/peek-table.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import type {
  Dataset,
  DatasetProgress,
  TableMapping,
  TablePeek,
} from '../../../geodata/model/datasets/dataset.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import type { DatasetAdded } from '../../contract.ts';
import { explainRead, explainWrite } from '../../requests/failures.ts';
import type { Turns } from '../../requests/turns.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import { datasetFile, draftFileOf } from './dataset-files.ts';
import { runDatasetTask } from './dataset-task.ts';

export interface DatasetParts {
  /** The script of the thread that imports. */
  readonly workerFile: string;
  readonly workbook: WorkbookFile;
  /** The turns at the workbook. */
  readonly turns: Turns;
  /** Asks a person for a table; `null` when they cancel. */
  readonly chooseFile: () => Promise<string | null>;
  /** Told during an import, and `null` when it ended. */
  readonly onProgress: (progress: DatasetProgress | null) => void;
}

/** Importing tables: one is chosen and looked at, then read to its end as a person says. */
export interface DatasetImport {
  /** Has a person choose a table and looks at its beginning; `null` when they cancel. */
  choose(): Promise<Result<TablePeek | null>>;
  /** Reads the table of `token` into a file of its own and adds it to the workbook. */
  run(token: string, title: string, mapping: TableMapping): Promise<Result<DatasetAdded>>;
  /** Ends the import under way, if there is one. */
  cancel(): void;
}

interface Chosen extends PeekedTable {
  readonly file: string;
  readonly token: string;
}

export function createDatasetImport(parts: DatasetParts): DatasetImport {
  let chosen: Chosen | null = null;
  let underWay: AbortController | null = null;
  return {
    async choose() {
      if (underWay !== null) return fail('datasetBusy');
      const file = await parts.chooseFile();
      if (file === null) return ok(null);
      const peeked = await peek(file);
      if (!peeked.ok) return peeked;
      chosen = { ...peeked.value, file, token: randomUUID() };
      const { separator: _, file: __, ...shown } = chosen;
      return ok(shown);
    },
    async run(token, title, mapping) {
      if (underWay !== null) return fail('datasetBusy');
      if (chosen?.token !== token) return fail('notFound');
      if (!fits(mapping, chosen.columns.length)) return fail('badRequest');
      underWay = new AbortController();
      try {
        return await importTable(parts, { ...chosen, title, mapping }, underWay.signal);
      } finally {
        underWay = null;
        parts.onProgress(null);
      }
    },
    cancel() {
      underWay?.abort();
    },
  };
}

async function peek(file: string): Promise<Result<PeekedTable>> {
  try {
    return await peekTable(file);
  } catch (error) {
    return explainRead(file, error);
  }
}

interface Wanted extends Chosen {
  readonly title: string;
  readonly mapping: TableMapping;
}

async function importTable(
  { workerFile, workbook, turns, onProgress }: DatasetParts,
  { file, fileName, separator, columns, known, title, mapping }: Wanted,
  signal: AbortSignal,
): Promise<Result<DatasetAdded>> {
  // The file stands beside the workbook's own.
  if (!workbook.isInPlace()) return fail('importNoWorkbook');
  const workbookPath = workbook.path;
  const id = randomUUID();
  let draftFile = '';
  try {
    draftFile = draftFileOf(workbookPath, id);
    const columnNames = columns.map(({ name }) => name);
    const task = { kind: 'import', file, fileName, draftFile, separator, columnNames } as const;
    const wanted = { ...task, mapping, known };
    const imported = await runDatasetTask(workerFile, wanted, { onProgress, signal });
    if (!imported.ok) return imported;
    return await turns.take(() => {
      // Another workbook was opened meanwhile, or this one went.
      if (workbook.path !== workbookPath || !workbook.isInPlace()) return fail('importNoWorkbook');
      renameSync(draftFile, datasetFile(workbookPath, id));
      const dataset: Dataset = { id, title, isVisible: true, colorBy: null, measureBy: null };
      const added = change('addDataset', { table: 'datasets', put: [dataset] });
      const applied = applyChange(workbook.db, added);
      if (!applied.ok) rmSync(datasetFile(workbookPath, id), { force: true });
      return applied.ok ? ok({ ...applied.value, datasetId: id }) : applied;
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return explainWrite(draftFile, error);
  } finally {
    if (draftFile !== '') rmSync(draftFile, { force: true });
  }
}

/** Whether every column that a mapping names is there. */
function fits({ place, date, idColumns }: TableMapping, columnCount: number): boolean {
  const named = [
    ...(place?.kind === 'degrees' ? [place.lng, place.lat] : []),
    ...(place?.kind === 'written' ? [place.column] : []),
    ...(date === null ? [] : [date.column]),
    ...idColumns,
  ];
  return named.every((column) => column < columnCount);
}
