import { basename, join } from 'node:path';
import { type DatasetDb, openDataset } from '../../../../db/datasets/dataset-file.ts';
import { importDataset } from '../../../../db/datasets/import-dataset.ts';
import { peekTable } from '../../../../db/datasets/peek-table.ts';
import type { DatasetFacts, TableMapping } from '../../../../geodata/model/datasets/dataset.ts';
import { tempFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';

interface Imported {
  readonly facts: DatasetFacts;
  readonly db: DatasetDb;
  readonly file: string;
}

/** Imports a table as its own suggestion says, but for what is said otherwise. */
export async function importTable(
  file: string,
  changed: Partial<TableMapping> = {},
): Promise<Imported> {
  const peeked = value(await peekTable(file));
  const draftFile = join(tempFolder(), `${basename(file)}.p17d`);
  const facts = value(
    await importDataset({
      file,
      fileName: peeked.fileName,
      draftFile,
      separator: peeked.separator,
      columnNames: peeked.columns.map(({ name }) => name),
      mapping: { ...peeked.suggested, ...changed },
      known: peeked.known,
      onProgress: () => {},
      isCancelled: () => false,
    }),
  );
  return { facts, db: openDataset(draftFile), file: draftFile };
}
