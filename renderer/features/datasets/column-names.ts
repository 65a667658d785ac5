import type { DatasetFacts } from '../../../geodata/model/datasets/dataset.ts';
import { localized, t } from '../../core/language.ts';

type Named = Pick<DatasetFacts, 'columns' | 'known'>;

/** The name of a column as its file has it; what it is called where it has none. */
export function columnName({ columns }: Named, column: number): string {
  const name = columns[column]?.name ?? '';
  return name === '' ? t('datasets.unnamed', { number: column + 1 }) : name;
}

/** What a column means, where that is known; else nothing. */
export function columnMeaning({ columns, known }: Named, column: number): string {
  const meaning = known?.columns[columns[column]?.name ?? ''];
  return meaning === undefined ? '' : localized(meaning);
}
