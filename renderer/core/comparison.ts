import { computed, signal } from '@preact/signals';
import {
  type ComparedMap,
  type Comparison,
  LEAST_COMPARED,
  MOST_COMPARED,
} from '../../geodata/model/app/comparison.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { isPlaying, setClock } from './clock.ts';
import { requireMap } from './map-drawing.ts';
import { mode } from './mode.ts';
import { changeSession, session } from './session.ts';

/** The maps side by side, also while something else takes their room; `null` while there is one. */
export const comparison = computed(() => session.value.comparison);

/** Whether several maps are seen: who draws, georeferences or lectures has the one. */
export const isComparing = computed(() => comparison.value !== null && mode.value === 'reading');

/** The map under the pointer, by its place; `null` where there is none. */
export const pointedIndex = signal<number | null>(null);

/** How far the line between two maps stands from the left, 0–1. */
export const dividerShare = signal(0.5);

const activeIndex = computed(() => (isComparing.value ? (comparison.value?.activeIndex ?? 0) : 0));

/** How many maps are drawn: of those under a line, two. */
export const drawnCount = computed(() => {
  const now = isComparing.value ? comparison.value : null;
  if (now === null) return 1;
  return now.layout === 'swipe' ? LEAST_COMPARED : now.maps.length;
});

/** Whether timeline, layers and lists speak of the map at that place. */
export function isActiveMap(index: number): boolean {
  return activeIndex.value === index;
}

/** What the map at that place shows. The active one shows what the session says. */
export function comparedMapAt(index: number): ComparedMap {
  const other = isActiveMap(index) ? undefined : comparison.value?.maps[index];
  return other ?? session.value;
}

/** What all the maps show, in order. */
export const comparedMaps = computed<readonly ComparedMap[]>(() =>
  comparison.value === null ? [] : mapsOf(comparison.value),
);

function mapsOf({ maps, activeIndex: active }: Comparison): ComparedMap[] {
  return maps.map((map, index) => (index === active ? ownMap() : map));
}

function ownMap(): ComparedMap {
  const { clock, visibleLayerIds } = session.value;
  return { clock, visibleLayerIds };
}

/** Sets these maps side by side, the first of them active. */
export function compareMaps(maps: readonly ComparedMap[]): void {
  if (!requireMap()) return;
  isPlaying.value = false;
  const layout = comparison.peek()?.layout ?? 'grid';
  take({ layout, maps: [...maps], activeIndex: 0 });
}

/** Goes back to one map, which shows what the active one did. Answers whether there were several. */
export function closeComparison(): boolean {
  if (!isComparing.peek()) return false;
  changeSession({ comparison: null });
  pointedIndex.value = null;
  return true;
}

/** Has timeline, layers and lists speak of that map from now on. */
export function activateMap(index: number): void {
  const now = comparison.peek();
  if (now === null || now.activeIndex === index || index >= now.maps.length) return;
  isPlaying.value = false;
  take({ ...now, maps: mapsOf(now), activeIndex: index });
}

/** Sets the maps in a grid or under a line. Under a line one of the first two becomes active. */
export function arrangeMaps(layout: Comparison['layout']): void {
  const now = comparison.peek();
  if (now === null) return;
  const active = layout === 'swipe' && now.activeIndex >= LEAST_COMPARED ? 0 : now.activeIndex;
  take({ layout, maps: mapsOf(now), activeIndex: active });
}

/** Has the map at that place show another window of time, or other layers. */
export function changeMap(index: number, patch: Partial<ComparedMap>): void {
  const now = comparison.peek();
  if (now === null) return;
  if (index === now.activeIndex) {
    const { clock, ...layers } = patch;
    if (clock !== undefined) setClock(clock);
    if (Object.keys(layers).length > 0) changeSession(layers);
    return;
  }
  take({ ...now, maps: mapsOf(now).map((map, at) => (at === index ? { ...map, ...patch } : map)) });
}

/** Puts a map with that window, and the layers of the active one, after all others. */
export function addMap(clock: ClockWindow): void {
  const now = comparison.peek();
  if (now === null || now.maps.length >= MOST_COMPARED) return;
  const { visibleLayerIds } = ownMap();
  take({ ...now, maps: [...mapsOf(now), { clock, visibleLayerIds }] });
}

/** Takes a map away. What is left of two is one map. */
export function removeMap(index: number): void {
  const now = comparison.peek();
  if (now === null) return;
  const maps = mapsOf(now).toSpliced(index, 1);
  const active = Math.min(
    index < now.activeIndex ? now.activeIndex - 1 : now.activeIndex,
    maps.length - 1,
  );
  if (maps.length >= LEAST_COMPARED) {
    take({ ...now, maps, activeIndex: active });
    return;
  }
  const [left] = maps;
  changeSession({ ...left, comparison: null });
}

/** Moves a map before the one at its left (-1) or after the one at its right (1). */
export function moveMap(index: number, by: -1 | 1): void {
  const now = comparison.peek();
  const [map, other] = [now?.maps[index], now?.maps[index + by]];
  if (now === null || map === undefined || other === undefined) return;
  const maps = mapsOf(now);
  const [moved] = maps.splice(index, 1);
  if (moved === undefined) return;
  maps.splice(index + by, 0, moved);
  const places = new Map([
    [index, index + by],
    [index + by, index],
  ]);
  take({ ...now, maps, activeIndex: places.get(now.activeIndex) ?? now.activeIndex });
}

/** The session shows what the active map does, in the same moment. */
function take(next: Comparison): void {
  const active = next.maps[next.activeIndex];
  changeSession({ ...active, comparison: next });
}
