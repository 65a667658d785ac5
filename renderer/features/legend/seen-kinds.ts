import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasFeature } from '../../../geodata/model/content/records.ts';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import type { Bounds, NoteGeometry } from '../../../geodata/model/space/lng-lat.ts';
import type { LegendFeature } from '../../../geodata/style/legend-entry.ts';
import { clock } from '../../core/clock.ts';
import type { DatedRows } from '../../core/dated-rows.ts';
import { type Sight, sight } from '../../core/sight.ts';

type Geometry = AtlasFeature['geometry'] | NoteGeometry;

interface KindsOptions<Row, Id> {
  readonly rows: ReadonlySignal<DatedRows<Row, Id>>;
  /** Which rows are meant; a new function has all of them looked at again. */
  readonly isOn: ReadonlySignal<(row: Row) => boolean>;
  readonly toLegend: (row: Row) => LegendFeature;
}

/**
 * What differs for the legend among the rows in sight, each once. When the map comes to rest
 * elsewhere all rows are looked at; a clock that moves costs what it brings in and takes out, and
 * the answer stays the same until a kind comes or goes.
 */
export function kindsInSight<Row extends { readonly geometry: Geometry }, Id>(
  options: KindsOptions<Row, Id>,
): ReadonlySignal<readonly LegendFeature[]> {
  const { rows, isOn, toLegend } = options;
  const view = computed(() => {
    const seen = sight.value;
    const isMeant = isOn.value;
    const isShown = (row: Row) => seen !== null && isMeant(row) && isSeen(row.geometry, seen);
    return { watch: rows.value.watch(), isShown, counts: new Map<string, Counted>(), kinds: [] };
  });
  let last: View<Row, Id> | null = null;
  return computed(() => {
    const now: View<Row, Id> = view.value;
    if (last !== null && last !== now) rows.peek().unwatch(last.watch);
    last = now;
    rows.value.version.value;
    const { entered, left } = now.watch.moveTo(clock.value, now.isShown);
    const isOther = [
      ...left.map((row) => count(now.counts, toLegend(row), -1)),
      ...entered.map((row) => count(now.counts, toLegend(row), 1)),
    ].includes(true);
    if (isOther) now.kinds = listed(now.counts);
    return now.kinds;
  });
}

interface Counted {
  readonly kind: LegendFeature;
  count: number;
}

interface View<Row, Id> {
  readonly watch: ReturnType<DatedRows<Row, Id>['watch']>;
  readonly isShown: (row: Row) => boolean;
  readonly counts: Map<string, Counted>;
  kinds: readonly LegendFeature[];
}

/** Answers whether a kind came or went. */
function count(counts: Map<string, Counted>, kind: LegendFeature, by: 1 | -1): boolean {
  const key = JSON.stringify(kind);
  const counted = counts.get(key) ?? { kind, count: 0 };
  const before = counted.count;
  counted.count += by;
  if (counted.count > 0) counts.set(key, counted);
  else counts.delete(key);
  return before === 0 || counted.count === 0;
}

/** In an order that does not depend on which came first. */
function listed(counts: ReadonlyMap<string, Counted>): readonly LegendFeature[] {
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { kind }]) => kind);
}

const boxes = new WeakMap<object, Bounds>();

/** Lines and areas smaller than this are specks that explain nothing. */
const LEAST_PX = 5;
const TILE_PX = 512;

/** Whether a shape lies in sight, and is large enough to be made out. */
function isSeen(geometry: Geometry, seen: Sight): boolean {
  const box = boxes.get(geometry) ?? boundsOf(geometry.coordinates);
  boxes.set(geometry, box);
  const [west, south, east, north] = seen.bounds;
  const leastDeg = (LEAST_PX * 360) / (TILE_PX * 2 ** seen.zoom);
  const isSpeck = box[2] - box[0] < leastDeg && box[3] - box[1] < leastDeg;
  if (isSpeck && geometry.type !== 'Point') return false;
  return box[2] >= west && box[0] <= east && box[3] >= south && box[1] <= north;
}
