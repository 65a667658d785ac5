import type { Feature } from 'geojson';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { mapSubjectAt } from '../../../../renderer/core/map-subject.ts';
import type { MapContext } from '../../../../renderer/map/map-context.ts';
import { watchStyleLoads } from '../../../../renderer/map/style-loads.ts';

type FeatureId = number | string;

interface Diff {
  readonly removeAll?: boolean;
  readonly remove?: readonly FeatureId[];
  readonly add?: readonly Feature[];
}

/** A source that holds what it was given, as MapLibre does: remove first, then add. */
export class CountingSource {
  readonly type = 'geojson';
  readonly held = new Map<FeatureId, Feature>();
  readonly #count: (name: string) => void;
  constructor(count: (name: string) => void) {
    this.#count = count;
  }
  async setData({ features }: { readonly features: readonly Feature[] }): Promise<void> {
    this.#count('setData');
    this.held.clear();
    for (const feature of features) this.held.set(idOf(feature), feature);
  }
  async updateData({ removeAll = false, remove = [], add = [] }: Diff): Promise<void> {
    this.#count('updateData');
    if (removeAll) this.held.clear();
    for (const id of remove) this.held.delete(id);
    for (const feature of add) this.held.set(idOf(feature), feature);
  }
}

function idOf({ id }: Feature): FeatureId {
  if (id === undefined) throw new Error('a feature without an id cannot be updated');
  return id;
}

/**
 * Counts what a map is told, and holds what its sources were given. It stands for the map where
 * the question is how often it is told something; how it draws is asked of the real one.
 */
export class CountingMap {
  readonly calls: Record<string, number> = {};
  readonly style: { current: StyleSpecification | null } = { current: null };
  readonly lit = new Map<string, Record<string, unknown>>();
  readonly #sources = new Map<string, CountingSource>();
  readonly #listeners = new Map<string, Set<(event: unknown) => void>>();
  /** What lies under the pointer. */
  under: readonly unknown[] = [];
  readonly canvas = { style: { cursor: '' } };

  on(name: string, listener: (event: unknown) => void): { unsubscribe(): void } {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return { unsubscribe: () => listeners.delete(listener) };
  }

  fire(name: string, event: unknown = {}): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(event);
  }

  queryRenderedFeatures(): readonly unknown[] {
    this.#count('queryRenderedFeatures');
    return this.under;
  }
  getCanvas(): unknown {
    return this.canvas;
  }
  isMoving(): boolean {
    return false;
  }

  /** The style arrives from nothing: sources are empty, and no feature has a state. */
  loadStyle(): void {
    this.#sources.clear();
    this.lit.clear();
    this.fire('style.load');
  }

  setStyle(style: StyleSpecification): void {
    this.#count('setStyle');
    this.style.current = style;
    this.fire('style.load');
  }

  getLayer(_id: string): unknown {
    return {};
  }
  setFilter(): void {
    this.#count('setFilter');
  }
  setPaintProperty(): void {
    this.#count('setPaintProperty');
  }
  setLayoutProperty(): void {
    this.#count('setLayoutProperty');
  }
  triggerRepaint(): void {
    this.#count('triggerRepaint');
  }

  getSource(id: string): CountingSource {
    const source = this.#sources.get(id) ?? new CountingSource((name) => this.#count(name));
    this.#sources.set(id, source);
    return source;
  }

  setFeatureState(target: { source: string; id: FeatureId }, state: object): void {
    this.#count('setFeatureState');
    const key = `${target.source} ${target.id}`;
    this.lit.set(key, { ...this.lit.get(key), ...state });
  }
  removeFeatureState(target: { source: string; id: FeatureId }, name: string): void {
    this.#count('removeFeatureState');
    const { [name]: _, ...rest } = this.lit.get(`${target.source} ${target.id}`) ?? {};
    this.lit.set(`${target.source} ${target.id}`, rest);
  }

  #count(name: string): void {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }
}

/** What a follower is given, around a map that counts. */
export function countingContext(map: CountingMap): MapContext {
  return {
    map: map as unknown as MapLibreMap,
    container: { dataset: {}, offsetLeft: 0, offsetTop: 0 } as HTMLElement,
    status: { begin() {}, end() {} },
    sharpness: { enlarge() {} },
    use: 'atlas',
    subject: mapSubjectAt(0),
    openSecondMap: () => null,
    ...watchStyleLoads(map as unknown as MapLibreMap),
  };
}
