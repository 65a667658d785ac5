import { computed, effect, signal } from '@preact/signals';
import type { DatasetGroups, DatasetOverview } from '../../../electron/contract.ts';
import type { Dataset } from '../../../geodata/model/datasets/dataset.ts';
import type { PackedPoints } from '../../../geodata/model/datasets/packed-points.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { api } from '../../api.ts';
import { dayCounts } from '../../core/day-counts.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { applyChange, tables } from '../../core/workbook.ts';
import { fetchNumbers, fetchPoints } from './points.ts';
import { type DailySums, dailySums } from './window-sums.ts';

/** Every table of the workbook. */
export const datasets = tables.datasets.all;

/** What a page has of a table's file. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: AtlasError }
  | {
      readonly state: 'ready';
      readonly overview: DatasetOverview;
      readonly points: PackedPoints;
      readonly daily: DailySums;
      /** The groups of `colorBy`, once they are there. */
      readonly groups: { readonly column: number; readonly of: DatasetGroups } | null;
      /** The numbers of `measureBy`, once they are there. */
      readonly numbers: { readonly column: number; readonly of: Float64Array } | null;
    };
export type Ready = Extract<Loaded, { state: 'ready' }>;

/** By the id of the table. Those that were never shown are not read. */
export const loadedById = signal<ReadonlyMap<string, Loaded>>(new Map());

/** The tables that are drawn, with their points. */
export const shownDatasets = computed(() =>
  datasets.value.flatMap((dataset) => {
    const loaded = loadedById.value.get(dataset.id);
    return dataset.isVisible && loaded?.state === 'ready' ? [{ dataset, loaded }] : [];
  }),
);

/** Reads the tables that are shown, and what their looks need. Until the answer is called. */
export function followDatasets(): () => void {
  const stopLoading = effect(() => {
    for (const dataset of datasets.value) {
      const loaded = loadedById.value.get(dataset.id);
      if (loaded === undefined && dataset.isVisible) void load(dataset.id);
      if (loaded?.state === 'ready') void completeLook(dataset, loaded);
    }
  });
  const stopCounting = effect(() => {
    dayCounts.value = shownDatasets.value
      .filter(({ loaded }) => loaded.overview.facts.days !== null)
      .map(({ dataset: { id, title }, loaded: { daily } }) => ({
        id,
        title,
        firstDay: daily.firstDay,
        upTo: daily.counts,
      }));
  });
  return () => {
    stopLoading();
    stopCounting();
  };
}

function put(id: string, loaded: Loaded): void {
  loadedById.value = new Map([...loadedById.peek(), [id, loaded]]);
}

async function load(id: string): Promise<void> {
  put(id, { state: 'loading' });
  const described = await api.request('datasets.describe', { id });
  if (!described.ok) {
    put(id, { state: 'failed', error: described.error });
    return;
  }
  const overview = described.value;
  try {
    const points = await fetchPoints(id, overview.cells);
    const daily = dailySums(points, overview.facts.days ?? [0, 0], null);
    put(id, { state: 'ready', overview, points, daily, groups: null, numbers: null });
  } catch {
    put(id, { state: 'failed', error: { code: 'datasetMissing', params: { file: id } } });
  }
}

const wanted = new Set<string>();

/** Asks for the groups and the numbers that a table is to be drawn by. */
async function completeLook({ id, colorBy, measureBy }: Dataset, loaded: Ready): Promise<void> {
  const isColored = colorBy === (loaded.groups?.column ?? null);
  const isMeasured = measureBy === (loaded.numbers?.column ?? null);
  const key = `${id} ${colorBy} ${measureBy}`;
  if ((isColored && isMeasured) || wanted.has(key)) return;
  wanted.add(key);
  try {
    const groups = isColored ? loaded.groups : await groupsOf(id, colorBy);
    const numbers = isMeasured ? loaded.numbers : await numbersOf(id, measureBy);
    const days = loaded.overview.facts.days ?? [0, 0];
    const daily = isMeasured ? loaded.daily : dailySums(loaded.points, days, numbers?.of ?? null);
    put(id, { ...loaded, groups, numbers, daily });
  } finally {
    wanted.delete(key);
  }
}

async function groupsOf(id: string, column: number | null): Promise<Ready['groups']> {
  if (column === null) return null;
  const result = await api.request('datasets.getGroups', { id, column });
  if (!result.ok) notify('error', explain(result.error));
  const none = { values: [null], groupOfRow: new Uint8Array() };
  return { column, of: result.ok ? result.value : none };
}

async function numbersOf(id: string, column: number | null): Promise<Ready['numbers']> {
  if (column === null) return null;
  try {
    return { column, of: await fetchNumbers(id, column) };
  } catch {
    notify('error', t('datasets.numbersFailed'));
    return { column, of: new Float64Array() };
  }
}

/** Changes what the workbook says of a table. */
export function changeDataset(dataset: Dataset, changes: Partial<Dataset>): void {
  const { id, title, isVisible, colorBy, measureBy } = { ...dataset, ...changes };
  const put = [{ id, title, isVisible, colorBy, measureBy }];
  void applyChange('editDataset', { table: 'datasets', put });
}

/** Takes a table out of the workbook; Undo brings it back. */
export async function removeDataset({ id, title }: Dataset): Promise<void> {
  const isRemoved = await applyChange('deleteDataset', { table: 'datasets', delete: [id] });
  if (isRemoved) notify('info', t('datasets.removed', { title }));
}
