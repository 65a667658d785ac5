import { signal } from '@preact/signals';
import type {
  DatasetProgress,
  TableMapping,
  TablePeek,
} from '../../../geodata/model/datasets/dataset.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { api } from '../../api.ts';
import { flyToBounds } from '../../core/camera.ts';
import { bringIntoClock } from '../../core/clock.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { take } from '../../core/workbook.ts';
import { formatCount } from './format-count.ts';

/** The table that a person chose and has not added yet. */
export const peekedTable = signal<TablePeek | null>(null);

/** How far adding a table has come; `null` when none is added. */
export const datasetProgress = signal<DatasetProgress | null>(null);

/** Why the last table could not be added, until the next one. */
export const importError = signal<AtlasError | null>(null);

/** Follows what main says of adding a table. */
export function followTableImport(): () => void {
  return api.on('datasets.progress', (progress) => {
    datasetProgress.value = progress;
  });
}

/** Has a person choose a table, and shows what its columns seem to mean. */
export async function chooseTable(): Promise<void> {
  importError.value = null;
  const result = await api.request('datasets.choose');
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value !== null) peekedTable.value = result.value;
}

/** Puts the chosen table away; one that is being added is no longer. */
export function leaveTable(): void {
  if (datasetProgress.peek() !== null) void api.request('datasets.cancelImport');
  peekedTable.value = null;
}

/** Adds the chosen table as the person says, and flies to it. */
export async function addTable(title: string, mapping: TableMapping): Promise<void> {
  const table = peekedTable.peek();
  if (table === null) return;
  importError.value = null;
  const result = await api.request('datasets.import', { token: table.token, title, mapping });
  if (!result.ok) {
    if (result.error.code === 'datasetCancelled') notify('info', explain(result.error));
    else importError.value = result.error;
    return;
  }
  peekedTable.value = null;
  take({ ok: true, value: result.value });
  await showAdded(result.value.datasetId);
}

async function showAdded(id: string): Promise<void> {
  const described = await api.request('datasets.describe', { id });
  if (!described.ok) return;
  const { bounds, days, rowCount, pointCount } = described.value.facts;
  notify(
    'info',
    t('datasets.added', { rows: formatCount(rowCount), points: formatCount(pointCount) }),
  );
  if (days !== null) bringIntoClock({ startDay: days[0], endDay: days[1] });
  if (bounds === null) return;
  const [[west, south], [east, north]] = bounds;
  flyToBounds([west, south, east < west ? east + 360 : east, north]);
}
