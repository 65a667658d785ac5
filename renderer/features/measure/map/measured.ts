import { computed } from '@preact/signals';
import type { Feature, FeatureCollection } from 'geojson';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { FONT } from '../../../../geodata/style/fonts.ts';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { alongLeg, drawnLine } from '../../../core/geodesic.ts';
import { language } from '../../../core/language.ts';
import { theme } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { figuresOf, formatLength } from '../figures.ts';
import { march } from '../march.ts';
import { isMeasuring, type Measurement, measurement } from '../measuring.ts';

const ID = `${ON_TOP_PREFIX}-measured`;
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const data = computed<FeatureCollection>(() => {
  if (!isMeasuring.value || measurement.value.corners.length === 0) return NOTHING;
  const way = march.value?.state === 'found' ? march.value.path : [];
  return {
    type: 'FeatureCollection',
    features: [...(way.length > 1 ? [wayOf(way)] : []), ...featuresOf(measurement.value)],
  };
});
const layers = computed(() => measuredLayers(paletteOf(theme.value)));
const laid = computed<Laid>(() => ({ data: data.value, layers: layers.value }));

/** Draws what is measured: its lines as they run on the ground, its corners, the length of each leg. */
export function followMeasured(room: MapContext): Dispose {
  return followLaid(room, ID, laid);
}

function featuresOf(measured: Measurement): Feature[] {
  const { shape, corners } = measured;
  const isArea = shape === 'area' && corners.length > 2;
  const line = drawnLine(isArea ? [...corners, ...corners.slice(0, 1)] : corners);
  return [
    ...(isArea ? [polygon(line)] : []),
    ...(line.length > 1 ? [lineString(line)] : []),
    ...legNames(measured),
    ...corners.map((place) => point(place, {})),
  ];
}

function legNames(measured: Measurement): Feature[] {
  return figuresOf(measured).corners.flatMap(({ place, leg }, index, all) => {
    const next = all[index + 1]?.place ?? all[0]?.place;
    if (leg === null || next === undefined) return [];
    const middle = alongLeg(place, next, 2)[1] ?? place;
    return [point(middle, { label: formatLength(leg.lengthM, language.value) })];
  });
}

function point([lng, lat]: LngLat, properties: Feature['properties']): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

function lineString(line: readonly LngLat[]): Feature {
  const coordinates = line.map(([lng, lat]) => [lng, lat]);
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

/** The way along the network, under what is measured. */
function wayOf(way: readonly LngLat[]): Feature {
  return { ...lineString(way), properties: { isWay: true } };
}

function polygon(ring: readonly LngLat[]): Feature {
  const coordinates = [ring.map(([lng, lat]) => [lng, lat])];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

function measuredLayers(palette: Palette): Laid['layers'] {
  const width = 2 * palette.lineScale;
  return [
    {
      id: `${ID}-area`,
      type: 'fill',
      source: ID,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.12 },
    },
    {
      id: `${ID}-way`,
      type: 'line',
      source: ID,
      filter: ['has', 'isWay'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.note, 'line-width': width + 3, 'line-opacity': 0.6 },
    },
    {
      id: `${ID}-casing`,
      type: 'line',
      source: ID,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['has', 'isWay']]],
      paint: { 'line-color': palette.halo, 'line-width': width + 3, 'line-opacity': 0.8 },
    },
    {
      id: `${ID}-line`,
      type: 'line',
      source: ID,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['has', 'isWay']]],
      paint: { 'line-color': palette.accent, 'line-width': width },
    },
    {
      id: `${ID}-corners`,
      type: 'circle',
      source: ID,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'label']]],
      paint: {
        'circle-radius': 4.5 * palette.lineScale,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2 * palette.lineScale,
      },
    },
    {
      id: `${ID}-lengths`,
      type: 'symbol',
      source: ID,
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [FONT.bold],
        'text-size': 12 * palette.textScale,
        'text-offset': [0, -0.9],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
