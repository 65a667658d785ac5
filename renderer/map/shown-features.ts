import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { AtlasFeature } from '../../geodata/model/records.ts';

/** The features a source holds, by their map id. */
export type Holding = ReadonlyMap<number, AtlasFeature>;

/** Undated features stand at every time; the clock never touches their source. */
export function isDated({ properties }: AtlasFeature): boolean {
  return properties.edtf !== null;
}

export function holdingOf(features: readonly AtlasFeature[]): Holding {
  return new Map(features.map((feature) => [feature.id, feature]));
}

/** What has to enter and leave a source, or `null` when it stays as it is. */
export function changeOf(before: Holding, after: Holding): GeoJSONSourceDiff | null {
  const add = [...after.values()].filter((feature) => before.get(feature.id) !== feature);
  const remove = [...before.keys()].filter((id) => !after.has(id));
  return add.length === 0 && remove.length === 0 ? null : { remove, add };
}
