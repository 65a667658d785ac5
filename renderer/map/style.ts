import { effect } from '@preact/signals';
import type { StyleSpecification, TransformStyleFunction } from 'maplibre-gl';
import { buildStyle } from '../../geodata/style/build-style.ts';
import { asOfDay } from '../core/as-of.ts';
import { language } from '../core/language.ts';
import { reliefStatus } from '../core/relief-status.ts';
import { look, settings } from '../core/settings.ts';
import { drawnStyle } from '../core/sight.ts';
import { keepAddedLayers } from './added-layers.ts';
import { fontUrls } from './font-urls.ts';
import type { Dispose, MapContext } from './map-context.ts';

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
    if (!isFirst) map.setStyle(style, { diff: true, transformStyle: keepAdded });
    isFirst = false;
  });
}

const keepAdded: TransformStyleFunction = (previous, next) =>
  previous === undefined ? next : keepAddedLayers(previous, next);
