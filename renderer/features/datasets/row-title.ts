import type { DatasetFacts, DatasetRow } from '../../../geodata/model/datasets/dataset.ts';
import { t } from '../../core/language.ts';

/** As many values name a row in a list. */
const NAMED_BY = 3;

/** What a row is called in a list: its date, and the first texts that say something. */
export function rowTitle({ columns, mapping }: DatasetFacts, { row, values }: DatasetRow): string {
  const date = mapping.date === null ? [] : [values[mapping.date.column] ?? ''];
  const said = columns.flatMap(({ kind, distinctCount }, column) =>
    kind === 'text' && distinctCount !== 1 ? [values[column] ?? ''] : [],
  );
  const parts = [...date, ...said].map((part) => part.trim()).filter((part) => part !== '');
  const named = parts.slice(0, NAMED_BY).join(' · ');
  return named === '' ? t('datasets.row', { number: row + 1 }) : named;
}
