import type {
  GeoJSONSourceSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Look } from '../model/looks.ts';
import { basemapGround, basemapLabels } from './basemap-layers.ts';
import { type FontUrls, fontFaces } from './fonts.ts';
import { historyGround, historyLettering } from './history-layers.ts';
import { SOURCE, type SourceId } from './layer-ids.ts';
import { NOTE_ID_FIELD, noteGround, noteLettering } from './note-layers.ts';
import { paletteOf } from './palette.ts';

export interface StyleSettings {
  readonly look: Look;
  readonly language: 'en' | 'vi';
  /** Address of the folder with the basemap's files, ending with a slash. */
  readonly dataBase: string;
  readonly fontUrls: FontUrls;
}

const BASEMAP_SOURCES = [
  SOURCE.landFar,
  SOURCE.landNear,
  SOURCE.coastFar,
  SOURCE.coastNear,
  SOURCE.bordersFar,
  SOURCE.bordersNear,
  SOURCE.graticule,
  SOURCE.labels,
] as const;
/** Past this zoom the basemap has no more detail: its tiles are enlarged. */
const BASEMAP_MAX_ZOOM = 9;

/**
 * The whole style of the map. The sources of features and notes are empty: the map fills them.
 * The same settings always give the same style.
 */
export function buildStyle(settings: StyleSettings): StyleSpecification {
  const { look, fontUrls } = settings;
  const palette = paletteOf(look);
  const nameField = settings.language === 'vi' ? 'nameVi' : 'nameEn';
  return {
    version: 8,
    name: 'Parallel 17',
    'font-faces': fontFaces(fontUrls),
    sources: buildSources(settings.dataBase),
    layers: [
      ...basemapGround(palette),
      ...historyGround(palette),
      ...noteGround(palette),
      ...basemapLabels(palette, nameField),
      ...historyLettering(palette, look, nameField),
      ...noteLettering(palette, look),
    ],
  };
}

function buildSources(dataBase: string): Record<SourceId, SourceSpecification> {
  const basemap = BASEMAP_SOURCES.map((id) => [
    id,
    { type: 'geojson', data: `${dataBase}${id}.geojson`, maxzoom: BASEMAP_MAX_ZOOM },
  ]) satisfies [SourceId, SourceSpecification][];
  return {
    ...(Object.fromEntries(basemap) as Record<
      (typeof BASEMAP_SOURCES)[number],
      SourceSpecification
    >),
    [SOURCE.timeless]: emptySource(),
    [SOURCE.dated]: emptySource(),
    [SOURCE.notes]: { ...emptySource(), promoteId: NOTE_ID_FIELD },
  };
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, maxzoom: 14 };
}
