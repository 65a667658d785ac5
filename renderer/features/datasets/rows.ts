import type { Dataset, DatasetRow } from '../../../geodata/model/datasets/dataset.ts';
import { api } from '../../api.ts';
import { clock } from '../../core/clock.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { sight } from '../../core/sight.ts';
import type { Ready } from './datasets.ts';
import { formatCount } from './format-count.ts';

/** Reads rows of a table; none, after telling the person, where they cannot be read. */
export async function readRows(
  id: string,
  rows: readonly number[],
): Promise<readonly DatasetRow[]> {
  const result = await api.request('datasets.getRows', { id, rows: [...rows] });
  if (result.ok) return result.value;
  notify('error', explain(result.error));
  return [];
}

/** Has a person choose a file, and saves the rows there that the window and the map show. */
export async function saveRows({ id, title }: Dataset, { overview }: Ready): Promise<void> {
  const bounds = sight.peek()?.bounds ?? null;
  const result = await api.request('datasets.saveRows', {
    id,
    title,
    window: overview.facts.isDated ? clock.peek() : null,
    bounds: bounds && [...bounds],
  });
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value !== null) {
    const { fileName, rowCount } = result.value;
    notify('info', t('datasets.rowsSaved', { file: fileName, count: formatCount(rowCount) }));
  }
}
