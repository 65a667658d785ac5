import { computed, effect, signal } from '@preact/signals';
import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import { doMeet } from '../../../geodata/model/space/near.ts';
import { MOST_HITS } from '../../../geodata/model/text/search.ts';
import { clock, isWithinClock } from '../../core/clock.ts';
import { sight } from '../../core/sight.ts';
import type { Hit } from './hit.ts';
import { FILTER_KINDS, type FilterKind, factsOf, type HitFacts } from './hit-facts.ts';
import { countedHits, hits } from './hits.ts';
import { isCounted, searchText } from './search.ts';

/** How many more hits come each time one asks for more. */
const MORE_HITS = 40;

/** What hits are narrowed to; it holds for every search until the atlas is closed. */
interface Filters {
  /** Only these kinds; none chosen means all. */
  readonly kinds: ReadonlySet<FilterKind>;
  readonly layerId: LayerId | null;
  readonly isOfYearsShown: boolean;
  readonly isInSight: boolean;
}
const ALL: Filters = { kinds: new Set(), layerId: null, isOfYearsShown: false, isInSight: false };

export const filters = signal<Filters>(ALL);

/** Whether hits are in order of time, rather than the best or nearest first. */
export const isInOrderOfTime = signal(false);

const shownCount = signal(MOST_HITS);

export const isFiltered = computed(() => filters.value !== ALL);

/** Changes what hits are narrowed to. */
export function changeFilters(patch: Partial<Filters>): void {
  const next = { ...filters.peek(), ...patch };
  const isAll =
    next.kinds.size === 0 && next.layerId === null && !next.isOfYearsShown && !next.isInSight;
  filters.value = isAll ? ALL : next;
}

/** Shows a kind alone or with those chosen, or no longer. */
export function toggleKind(kind: FilterKind): void {
  const kinds = new Set(filters.peek().kinds);
  if (!kinds.delete(kind)) kinds.add(kind);
  changeFilters({ kinds });
}

/** Narrows hits to nothing any more. */
export function clearFilters(): void {
  filters.value = ALL;
}

/** Shows more of what was found. */
export function showMoreHits(): void {
  shownCount.value += MORE_HITS;
}

/** Shows the first hits alone when something else is typed or asked for. */
export function followShownHits(): () => void {
  return effect(() => {
    void [searchText.value, filters.value, isInOrderOfTime.value];
    shownCount.value = MOST_HITS;
  });
}

type Test = (facts: HitFacts) => boolean;

const tests = computed(() => {
  const { kinds, layerId, isOfYearsShown, isInSight } = filters.value;
  return {
    kind: isAnyOf(kinds),
    layer: layerId === null ? isAnything : isOfLayer(layerId),
    years: isOfYearsShown ? isOfYears.value : isAnything,
    sight: isInSight ? isSeen.value : isAnything,
  } satisfies Record<string, Test>;
});

const isOfYears = computed<Test>(() => {
  const window = clock.value;
  return ({ days }) => days !== null && isWithinClock(days, window);
});

const isSeen = computed<Test>(() => {
  const seen = sight.value?.bounds;
  return ({ bounds }) => seen !== undefined && bounds !== null && doMeet(bounds, seen);
});

function isAnything(): boolean {
  return true;
}

function isAnyOf(kinds: Filters['kinds']): Test {
  return ({ kind }) => kinds.size === 0 || (kind !== null && kinds.has(kind));
}

function isOfLayer(layerId: LayerId): Test {
  return ({ layerIds }) => layerIds.includes(layerId);
}

/** What was found and the filters let through, in the order chosen. */
const filteredHits = computed<readonly Hit[]>(() => {
  const { kind, layer, years, sight: seen } = tests.value;
  const isAsked = filters.value !== ALL || isInOrderOfTime.value;
  if (!isAsked) return hits.value;
  const kept = hits.value
    .map((hit) => ({ hit, facts: factsOf(hit) }))
    .filter(({ facts: f }) => f.kind === null || (kind(f) && layer(f) && years(f) && seen(f)));
  if (isInOrderOfTime.value) kept.sort((a, b) => startOf(a.facts) - startOf(b.facts));
  return kept.map(({ hit }) => hit);
});

/** Answers of their own come first, what is undated last. */
function startOf({ kind, days }: HitFacts): number {
  if (kind === null) return Number.NEGATIVE_INFINITY;
  return days?.startDay ?? Number.MAX_SAFE_INTEGER;
}

/** The hits that are shown. */
export const shownHits = computed(() => filteredHits.value.slice(0, shownCount.value));

/** How many hits the filters let through; `null` until all are counted. */
export const hitCount = computed(() => (isCounted.value ? filteredHits.value.length : null));

/** Whether more can be shown. */
export const hasMoreHits = computed(() => filteredHits.value.length > shownCount.value);

const countedFacts = computed(() =>
  countedHits.value.map(factsOf).filter(({ kind }) => kind !== null),
);

/** How many hits each choice would leave, with the other filters as they are. */
export const filterCounts = computed(() => {
  const { kind, layer, years, sight: seen } = tests.value;
  const countOf = (...all: readonly Test[]) =>
    countedFacts.value.filter((one) => all.every((test) => test(one))).length;
  return {
    kinds: new Map(
      FILTER_KINDS.map((one) => [one, countOf(isAnyOf(new Set([one])), layer, years, seen)]),
    ),
    layers: new Map(LAYER_IDS.map((id) => [id, countOf(isOfLayer(id), kind, years, seen)])),
    years: countOf(isOfYears.value, kind, layer, seen),
    sight: countOf(isSeen.value, kind, layer, years),
  };
});
