import { basename } from 'node:path';
import { ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import { datasetFile } from './dataset-files.ts';
import type { DatasetReader } from './dataset-reader.ts';
import { runDatasetTask } from './dataset-task.ts';
import type { DatasetImport } from './datasets.ts';

export interface DatasetServices {
  readonly workbook: Pick<WorkbookFile, 'path'>;
  readonly reader: DatasetReader;
  readonly tableImport: DatasetImport;
  readonly workerFile: string;
  /** Asks where rows are to be saved; `null` when the person cancels. */
  readonly chooseTarget: (title: string) => Promise<string | null>;
}

type DatasetRequest = Extract<keyof Handlers, `datasets.${string}`>;

/** Tables of dated points. Which files are read is only ever said by the system's dialog. */
export function datasetHandlers(services: DatasetServices): Pick<Handlers, DatasetRequest> {
  const { workbook, reader, tableImport, workerFile, chooseTarget } = services;
  const fileOf = (id: string) => datasetFile(workbook.path, id);
  return {
    'datasets.choose': () => tableImport.choose(),
    'datasets.import': ({ token, title, mapping }) => tableImport.run(token, title, mapping),
    'datasets.cancelImport': () => {
      tableImport.cancel();
      return ok(null);
    },
    'datasets.describe': ({ id }) => reader.ask(fileOf(id), 'overview', null),
    'datasets.getRows': ({ id, rows }) => reader.ask(fileOf(id), 'rows', rows),
    'datasets.getGroups': ({ id, column }) => reader.ask(fileOf(id), 'groups', column),
    'datasets.saveRows': async ({ id, title, window, bounds }) => {
      const target = await chooseTarget(title);
      if (target === null) return ok(null);
      const task = { kind: 'save', datasetFile: fileOf(id), target, window, bounds } as const;
      const never = new AbortController().signal;
      const saved = await runDatasetTask(workerFile, task, { onProgress: () => {}, signal: never });
      return saved.ok ? ok({ fileName: basename(target), ...saved.value }) : saved;
    },
  };
}
