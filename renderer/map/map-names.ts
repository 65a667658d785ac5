import { effect } from '@preact/signals';
import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';
import { BASEMAP_LAYER } from '../../geodata/style/layer-ids.ts';
import { labelLanguage } from '../core/language.ts';
import { areNamesRead, type MapName, mapNames } from '../core/map-names.ts';
import type { Dispose, MapContext } from './map-context.ts';

const KINDS = {
  [BASEMAP_LAYER.polityNames]: 'state',
  [BASEMAP_LAYER.townNames]: 'place',
} as const;

/** Tells which names the basemap letters, while somebody reads them. */
export function followMapNames({ map }: MapContext): Dispose {
  const gather = () => {
    if (areNamesRead.peek()) mapNames.value = namesOn();
  };
  const namesOn = (): MapName[] => {
    const layers = Object.keys(KINDS).filter((id) => map.getLayer(id) !== undefined);
    const names = map.queryRenderedFeatures({ layers }).map(({ layer, properties, geometry }) => ({
      kind: KINDS[layer.id as keyof typeof KINDS],
      text: String(properties[nameField()] || properties['nameEn']),
      lngLat: positionOf(geometry),
    }));
    const byText = new Map(names.map((name) => [`${name.kind} ${name.text}`, name]));
    return [...byText.values()].toSorted((a, b) => a.text.localeCompare(b.text));
  };
  const listener = map.on('idle', gather);
  const stop = effect(() => {
    if (areNamesRead.value && map.loaded()) gather();
  });
  return () => {
    listener.unsubscribe();
    stop();
  };
}

/** Where a name stands; both layers letter points alone. */
function positionOf(geometry: MapGeoJSONFeature['geometry']): LngLat {
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lng, lat];
}

function nameField(): string {
  const labels = labelLanguage.peek();
  if (labels === 'local') return 'nameLocal';
  return labels === 'vi' ? 'nameVi' : 'nameEn';
}
