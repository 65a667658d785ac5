import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDatasetNamed } from '../../../../../db/queries/datasets.ts';
import { applyChange } from '../../../../../db/queries/edits.ts';
import {
  datasetFile,
  datasetFolder,
  draftFileOf,
  dropUnusedDatasets,
} from '../../../../../electron/features/datasets/dataset-files.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { tempFolder } from '../../../db/temp-folder.ts';
import { openTestWorkbook, value } from '../../../db/workbook-fixture.ts';

it('only what an import left and what no row can bring back is removed', () => {
  const workbookFile = join(tempFolder(), 'test.p17');
  const db = openTestWorkbook(workbookFile);
  const dataset = { id: 'kept', title: 'x', isVisible: true, colorBy: null, measureBy: null };
  const put = change('addDataset', {
    table: 'datasets',
    put: [dataset, { ...dataset, id: 'removed' }],
  });
  value(applyChange(db, put));
  const remove = change('deleteDataset', { table: 'datasets', delete: ['removed'] });
  value(applyChange(db, remove));
  const draft = draftFileOf(workbookFile, 'killed');
  const files = ['kept', 'removed', 'stray'].map((id) => datasetFile(workbookFile, id));
  const foreign = join(datasetFolder(workbookFile), 'readme.txt');
  for (const file of [draft, foreign, ...files]) writeFileSync(file, '');

  dropUnusedDatasets(workbookFile, (id) => isDatasetNamed(db, id));

  // The journal can bring back the one that was removed.
  expect([draft, foreign, ...files].map((file) => existsSync(file))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it('a workbook without datasets has no folder for them', () => {
  const workbookFile = join(tempFolder(), 'test.p17');
  dropUnusedDatasets(workbookFile, () => false);
  expect(existsSync(datasetFolder(workbookFile))).toBe(false);
});
