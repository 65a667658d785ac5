import { effect } from '@preact/signals';
import type { StyleSpecification, TransformStyleFunction } from 'maplibre-gl';
import { buildStyle } from '../../geodata/style/build-style.ts';
import { HISTORY_SOURCES, SOURCE } from '../../geodata/style/layer-ids.ts';
import { asOfDay } from '../core/as-of.ts';
import { language } from '../core/language.ts';
import { look, settings } from '../core/settings.ts';
import { drawnStyle } from '../core/sight.ts';
import { keepScans } from '../features/georeferencing/map/scan-layers.ts';
import { reliefStatus } from '../features/relief/relief.ts';
import { fontUrls } from './font-urls.ts';
import type { Dispose, MapContext } from './map-context.ts';

/** Sources and layers of a shape being drawn carry this prefix. */
export const DRAFT_PREFIX = 'draft';

/** The style for the settings and the day of now. */
export function currentStyle(): StyleSpecification {
  const { labels, names, isReliefShown, isTerrainRaised } = settings.value;
  const { maxZoom, revision } = reliefStatus.value;
  const base = document.baseURI;
  return buildStyle({
    look: look.value,
    language: language.value,
    labels: labels === 'interface' ? language.value : labels,
    names,
    asOfDay: asOfDay.value,
    relief: { isShown: isReliefShown, maxZoom, revision },
    isTerrainRaised,
    dataBase: new URL('data/basemap/', base).href,
    tilesBase: new URL('tiles/', base).href,
    fontUrls: fontUrls(),
  });
}

/** Repaints the map when look, names, relief or the day change, by what differs alone. */
export function followStyle({ map }: MapContext): Dispose {
  let isFirst = true;
  return effect(() => {
    const style = currentStyle();
    drawnStyle.value = style;
    if (!isFirst) map.setStyle(style, { diff: true, transformStyle: keepFilledSources });
    isFirst = false;
  });
}

/** Sources keep what they hold, so that nothing is sent to the worker again. */
const keepFilledSources: TransformStyleFunction = (previous, next) => {
  if (previous === undefined) return next;
  const isKept = (id: string) =>
    id.startsWith(DRAFT_PREFIX) || [...HISTORY_SOURCES, SOURCE.notes].some((name) => name === id);
  const kept = Object.entries(previous.sources).filter(([id]) => isKept(id));
  const withScans = keepScans(previous, next);
  return {
    ...withScans,
    sources: { ...withScans.sources, ...Object.fromEntries(kept) },
    layers: [
      ...withScans.layers,
      ...previous.layers.filter(({ id }) => id.startsWith(DRAFT_PREFIX)),
    ],
  };
};
