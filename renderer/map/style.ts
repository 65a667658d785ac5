import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type {
  FilterSpecification,
  Map as MapLibreMap,
  RasterTileSource,
  StyleSpecification,
} from 'maplibre-gl';
import { buildStyle } from '../../geodata/style/build-style.ts';
import { forTheWall } from '../../geodata/style/wall-style.ts';
import { labelLanguage, language } from '../core/language.ts';
import type { MapSubject } from '../core/map-subject.ts';
import {
  account,
  coloring,
  isReliefShown,
  isSourcedOnly,
  isTerrainRaised,
  names,
  theme,
} from '../core/preferences.ts';
import { reliefStatus } from '../core/relief-status.ts';
import { drawnStyle } from '../core/sight.ts';
import { isOnWall } from '../core/wall.ts';
import { keepAddedLayers } from './added-layers.ts';
import { fontUrls } from './font-urls.ts';
import type { Dispose, MapContext } from './map-context.ts';
import { type StyleChange, styleChanges } from './style-changes.ts';

const reliefZoom = computed(() => reliefStatus.value.maxZoom);
const reliefRevision = computed(() => reliefStatus.value.revision);

const styles = new WeakMap<MapSubject, ReadonlySignal<StyleSpecification>>();

/**
 * The style of now, of a map with that subject. It is built anew only when something it depends on
 * becomes another: each is a signal of its own, so that neither a moving clock nor a moving camera
 * is among them.
 */
export function styleOf(subject: MapSubject): ReadonlySignal<StyleSpecification> {
  const known = styles.get(subject) ?? followedStyle(subject);
  styles.set(subject, known);
  return known;
}

function followedStyle(subject: MapSubject): ReadonlySignal<StyleSpecification> {
  const deskStyle = computed(() => buildStyleOf(subject));
  return computed(() => (isOnWall.value ? forTheWall(deskStyle.value) : deskStyle.value));
}

function buildStyleOf({ asOfDay }: MapSubject): StyleSpecification {
  const base = document.baseURI;
  return buildStyle({
    theme: theme.value,
    language: language.value,
    labels: labelLanguage.value,
    names: names.value,
    coloring: coloring.value,
    isSourcedOnly: isSourcedOnly.value,
    areDifferencesMarked: account.value !== 'both',
    asOfDay: asOfDay.value,
    relief: {
      isShown: isReliefShown.value,
      maxZoom: reliefZoom.value,
      revision: reliefRevision.value,
    },
    isTerrainRaised: isTerrainRaised.value,
    dataBase: new URL('data/basemap/', base).href,
    tilesBase: new URL('tiles/', base).href,
    fontUrls: fontUrls(),
  });
}

/** Repaints the map when theme, names, relief or the day change, by what differs alone. */
export function followStyle(context: MapContext): Dispose {
  const { map, styleLoads, changeStyle, subject, use } = context;
  const currentStyle = styleOf(subject);
  // The map was opened with this one.
  let drawn = currentStyle.peek();
  return effect(() => {
    const style = currentStyle.value;
    if (use === 'atlas' || use === 'audience') drawnStyle.value = style;
    if (styleLoads.value === 0 || style === drawn) return;
    const changes = styleChanges(drawn, style);
    drawn = style;
    changeStyle(() => {
      if (changes === null) replaceStyle(map, style);
      else for (const change of changes) tell(map, change);
    });
  });
}

/** What we build is valid: the tests of the style say so. */
const UNCHECKED = { validate: false };
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];

function tell(map: MapLibreMap, change: StyleChange): void {
  if (change.part === 'sky') {
    map.setSky(change.sky, UNCHECKED);
    return;
  }
  if (change.part === 'tiles') {
    map.getSource<RasterTileSource>(change.sourceId)?.setTiles([...change.tiles]);
    return;
  }
  const { layerId, value } = change;
  // Whoever took a layer off for a moment puts it back as it is to be then.
  if (map.getLayer(layerId) === undefined) return;
  if (change.part === 'filter') {
    map.setFilter(layerId, value as FilterSpecification | undefined, UNCHECKED);
  } else if (change.part === 'paint') {
    map.setPaintProperty(layerId, change.name as PaintName, value as never, UNCHECKED);
  } else {
    map.setLayoutProperty(layerId, change.name as LayoutName, value as never, UNCHECKED);
  }
}

function replaceStyle(map: MapLibreMap, style: StyleSpecification): void {
  map.setStyle(style, {
    ...UNCHECKED,
    diff: true,
    transformStyle: (previous, next) =>
      previous === undefined ? next : keepAddedLayers(previous, next),
  });
}
