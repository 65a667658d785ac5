import type { LayerSpecification, SkySpecification, StyleSpecification } from 'maplibre-gl';

/** One thing that is drawn otherwise, or read from elsewhere by a source that stays. */
export type StyleChange =
  | { readonly part: 'sky'; readonly sky: SkySpecification }
  | { readonly part: 'tiles'; readonly sourceId: string; readonly tiles: readonly string[] }
  | { readonly part: 'filter'; readonly layerId: string; readonly value: unknown }
  | {
      readonly part: 'paint' | 'layout';
      readonly layerId: string;
      readonly name: string;
      readonly value: unknown;
    };

/** What a layer is told through calls of its own; `metadata` is read from the style alone. */
const CHANGEABLE: ReadonlySet<string> = new Set(['filter', 'paint', 'layout', 'metadata']);

/**
 * What two styles draw otherwise in the same layers, and which of the same sources read their tiles
 * from elsewhere, or `null` when they differ in more than that. Another day, theme or language is told to the map this way: a new style
 * would have it serialize, copy and compare everything its sources hold.
 */
export function styleChanges(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly StyleChange[] | null {
  const { layers: layersBefore, sources: sourcesBefore, sky: skyBefore, ...restBefore } = before;
  const { layers: layersAfter, sources: sourcesAfter, sky, ...restAfter } = after;
  if (layersBefore.length !== layersAfter.length || !isSame(restBefore, restAfter)) return null;
  const changes = tileChanges(sourcesBefore, sourcesAfter);
  if (changes === null) return null;
  if (sky !== undefined && !isSame(skyBefore, sky)) changes.push({ part: 'sky', sky });
  for (const [index, layer] of layersAfter.entries()) {
    const found = changesOf(layersBefore[index], layer);
    if (found === null) return null;
    for (const change of found) changes.push(change);
  }
  return changes;
}

type Sources = StyleSpecification['sources'];

/** Sources that read their tiles from elsewhere; `null` when they differ in more than that. */
function tileChanges(before: Sources, after: Sources): StyleChange[] | null {
  const changes: StyleChange[] = [];
  for (const sourceId of namesOf(before, after)) {
    const [was, is]: [Parts, Parts] = [{ ...before[sourceId] }, { ...after[sourceId] }];
    if (isSame(was, is)) continue;
    const tiles = is['tiles'];
    if (!Array.isArray(tiles) || !isSame({ ...was, tiles }, is)) return null;
    changes.push({ part: 'tiles', sourceId, tiles });
  }
  return changes;
}

type Parts = Readonly<Record<string, unknown>>;

function changesOf(
  before: LayerSpecification | undefined,
  after: LayerSpecification,
): readonly StyleChange[] | null {
  const [was, is]: [Parts, Parts] = [{ ...before }, { ...after }];
  const isOther = namesOf(was, is).some(
    (name) => !CHANGEABLE.has(name) && !isSame(was[name], is[name]),
  );
  if (isOther) return null;
  const layerId = after.id;
  const properties = (['layout', 'paint'] as const).flatMap((part) => {
    const [wasPart, isPart] = [(was[part] ?? {}) as Parts, (is[part] ?? {}) as Parts];
    return namesOf(wasPart, isPart)
      .filter((name) => !isSame(wasPart[name], isPart[name]))
      .map((name) => ({ part, layerId, name, value: isPart[name] }));
  });
  const hasFilter = !isSame(was['filter'], is['filter']);
  return hasFilter ? [{ part: 'filter', layerId, value: is['filter'] }, ...properties] : properties;
}

function namesOf(one: Parts, other: Parts): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** Whether two plain values say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame((one as Parts)[name], (other as Parts)[name]))
  );
}
