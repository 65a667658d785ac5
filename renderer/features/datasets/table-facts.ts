import type { DatasetFacts, TablePeek } from '../../../geodata/model/datasets/dataset.ts';

/** What choices of columns ask of a table that was only looked at. */
export function factsOf({ columns, known }: TablePeek): Pick<DatasetFacts, 'columns' | 'known'> {
  const facts = { kind: 'text' as const, distinctCount: null, emptyCount: 0, range: null };
  return { columns: columns.map(({ name }) => ({ name, missing: [], ...facts })), known };
}
