import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  RasterDEMSourceSpecification,
  RasterSourceSpecification,
  SkySpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { reliefPicturesToZoom } from '../model/app/relief-look.ts';
import type { Theme } from '../model/app/themes.ts';
import { groundLayers, type ReliefSettings, waterFills } from './basemap/ground.ts';
import { labelLayers, polityNames } from './basemap/labels.ts';
import { authoredLines, drawnRivers, FINE_NET_FROM_ZOOM, tileLines } from './basemap/lines.ts';
import { onTiles, REGION_FROM_ZOOM } from './basemap/tile-pairs.ts';
import { type FontUrls, fontFaces } from './fonts.ts';
import { historyGround } from './history-layers.ts';
import { historyLettering } from './history-lettering.ts';
import { SOURCE, type SourceId } from './layer-ids.ts';
import { noteGround, noteLettering } from './note-layers.ts';
import { type Palette, paletteOf } from './palette.ts';

export interface StyleSettings {
  readonly theme: Theme;
  /** The language of the atlas's own features. */
  readonly language: 'en' | 'vi';
  /** The language of the basemap's names; `local` is the script of the country. */
  readonly labels: 'en' | 'vi' | 'local';
  /** Names of the day shown, or those of today. */
  readonly names: 'period' | 'modern';
  /** What the colour of a mark tells. */
  readonly coloring: Palette['coloring'];
  /** Whether names, roads and railways that nobody vouches for are left out. */
  readonly isSourcedOnly: boolean;
  /** Whether names of what the essay tells otherwise than other sources are marked. */
  readonly areDifferencesMarked: boolean;
  /** Names and borders are those of this day, counted from 1970-01-01. */
  readonly asOfDay: number;
  readonly relief: ReliefSettings;
  /** Whether the ground rises when the map is tilted. */
  readonly isTerrainRaised: boolean;
  /** Address of the folder with the basemap's files, ending with a slash. */
  readonly dataBase: string;
  /** Address of the tiles, ending with a slash: `<set>/<z>/<x>/<y>` follows. */
  readonly tilesBase: string;
  readonly fontUrls: FontUrls;
}

/** The corners of the region's tiles. */
const REGION: [number, number, number, number] = [90, 0, 125, 35];
const REGION_TO_ZOOM = 8;
/** Where the fine nets of meridians and parallels are. */
const FINE_NET_BOUNDS: [number, number, number, number] = [99, 6, 112, 26];
const WORLD_TO_ZOOM = 3;
/** Round below, flat above: between them the one becomes the other. */
const GLOBE_ZOOMS = [3, 4] as const;
const RAISED_BY = 1.4;

/** What carries names or ways of a year, each in a file of its own. */
const NAMED_SOURCES = [
  SOURCE.graticule,
  SOURCE.polities,
  SOURCE.provinces,
  SOURCE.places,
  SOURCE.waters,
  SOURCE.roads,
  SOURCE.railways,
] as const;

/**
 * The whole style of the map. The sources of features and notes are empty: the map fills them.
 * The same settings always give the same style.
 */
export function buildStyle(settings: StyleSettings): StyleSpecification {
  const { theme, fontUrls, asOfDay } = settings;
  const palette = { ...paletteOf(theme), coloring: settings.coloring };
  const labels = { palette, labels: settings.labels, names: settings.names, asOfDay };
  return {
    version: 8,
    name: 'Parallel 17',
    projection: {
      type: [
        'interpolate',
        ['linear'],
        ['zoom'],
        GLOBE_ZOOMS[0],
        'vertical-perspective',
        GLOBE_ZOOMS[1],
        'mercator',
      ],
    },
    sky: skyOf(palette),
    ...(settings.isTerrainRaised && {
      terrain: { source: SOURCE.raised, exaggeration: RAISED_BY },
    }),
    sprite: `${settings.dataBase}sprite`,
    'font-faces': fontFaces(fontUrls),
    sources: buildSources(settings),
    layers: onlySourced(settings.isSourcedOnly, [
      ...groundLayers(palette, settings.relief, asOfDay),
      drawnRivers(palette),
      // The region first: the states of its tiles were drawn last.
      ...onTiles(
        [...waterFills(palette), ...tileLines(palette, asOfDay)],
        ['region', 'world', 'around'],
      ),
      ...authoredLines(palette, asOfDay),
      ...historyGround(palette),
      ...noteGround(palette),
      ...labelLayers(labels),
      polityNames(labels),
      ...historyLettering(palette, nameOf(settings)),
      ...noteLettering(palette),
    ]),
  };
}

/** After the name of what the essay tells otherwise than other sources. */
const DIFFERS = ' ‡';

function nameOf({ language, areDifferencesMarked }: StyleSettings): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', language === 'vi' ? 'nameVi' : 'nameEn'];
  if (!areDifferencesMarked) return name;
  return ['concat', name, ['case', ['==', ['get', 'isContested'], true], DIFFERS, '']];
}

/** What is authored or gathered by us says whether somebody vouches for it; tiles do not. */
const VOUCHED_SOURCES: ReadonlySet<unknown> = new Set([
  SOURCE.polities,
  SOURCE.provinces,
  SOURCE.places,
  SOURCE.waters,
  SOURCE.roads,
  SOURCE.railways,
]);

function onlySourced(isSourcedOnly: boolean, layers: LayerSpecification[]): LayerSpecification[] {
  if (!isSourcedOnly) return layers;
  return layers.map((layer) => {
    if (!('source' in layer) || !VOUCHED_SOURCES.has(layer.source)) return layer;
    const isSourced: FilterSpecification = ['==', ['get', 'isSourced'], true];
    const filter = 'filter' in layer && layer.filter !== undefined ? [layer.filter] : [];
    return { ...layer, filter: ['all', ...filter, isSourced] } as LayerSpecification;
  });
}

function skyOf({ space, sea, halo }: Palette): SkySpecification {
  return {
    'sky-color': space,
    'horizon-color': halo,
    'fog-color': sea,
    'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 0, 0.6, 4, 0],
  };
}

function buildSources(settings: StyleSettings): Record<string, SourceSpecification> {
  const { dataBase, tilesBase, relief, isTerrainRaised } = settings;
  const named = NAMED_SOURCES.map((id) => [
    id,
    { type: 'geojson', data: `${dataBase}${id}.geojson`, maxzoom: 10 },
  ]) satisfies [SourceId, SourceSpecification][];
  return {
    [SOURCE.world]: {
      type: 'vector',
      tiles: [`${tilesBase}world/{z}/{x}/{y}`],
      maxzoom: WORLD_TO_ZOOM,
    },
    [SOURCE.around]: {
      type: 'vector',
      tiles: [`${tilesBase}around/{z}/{x}/{y}`],
      minzoom: WORLD_TO_ZOOM,
      maxzoom: WORLD_TO_ZOOM,
    },
    [SOURCE.region]: {
      type: 'vector',
      tiles: [`${tilesBase}region/{z}/{x}/{y}`],
      minzoom: REGION_FROM_ZOOM,
      maxzoom: REGION_TO_ZOOM,
      bounds: REGION,
    },
    [SOURCE.fineNet]: {
      type: 'vector',
      tiles: [`${tilesBase}net/{z}/{x}/{y}`],
      minzoom: FINE_NET_FROM_ZOOM,
      maxzoom: FINE_NET_FROM_ZOOM,
      bounds: FINE_NET_BOUNDS,
    },
    ...(relief.isShown && { [SOURCE.relief]: reliefPictures(settings) }),
    ...(isTerrainRaised && { [SOURCE.raised]: elevation(tilesBase, relief) }),
    ...Object.fromEntries(named),
    [SOURCE.timeless]: emptySource(),
    [SOURCE.dated]: emptySource(),
    [SOURCE.notes]: emptySource(),
  };
}

function reliefPictures({ tilesBase, theme, relief }: StyleSettings): RasterSourceSpecification {
  return {
    type: 'raster',
    tiles: [`${tilesBase}shaded/${theme}/{z}/{x}/{y}?r=${relief.revision}`],
    tileSize: 512,
    maxzoom: reliefPicturesToZoom(relief.maxZoom),
  };
}

function elevation(tilesBase: string, relief: ReliefSettings): RasterDEMSourceSpecification {
  return {
    type: 'raster-dem',
    tiles: [`${tilesBase}relief/{z}/{x}/{y}?r=${relief.revision}`],
    tileSize: 512,
    maxzoom: relief.maxZoom,
    encoding: 'terrarium',
  };
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, maxzoom: 14 };
}
