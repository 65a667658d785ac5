import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  datasetFile,
  datasetFolder,
  draftFileOf,
  dropDrafts,
} from '../../../../../electron/features/datasets/dataset-files.ts';
import { tempFolder } from '../../../db/temp-folder.ts';

it('what a killed import left goes; a dataset that only a backup may name stays', () => {
  const workbookFile = join(tempFolder(), 'test.p17');
  const draft = draftFileOf(workbookFile, 'killed');
  const whole = datasetFile(workbookFile, 'of-a-backup');
  const foreign = join(datasetFolder(workbookFile), 'readme.txt');
  for (const file of [draft, whole, foreign]) writeFileSync(file, '');

  dropDrafts(workbookFile);

  expect([draft, whole, foreign].map((file) => existsSync(file))).toEqual([false, true, true]);
});

it('a workbook without datasets has no folder for them', () => {
  const workbookFile = join(tempFolder(), 'test.p17');
  dropDrafts(workbookFile);
  expect(existsSync(datasetFolder(workbookFile))).toBe(false);
});
