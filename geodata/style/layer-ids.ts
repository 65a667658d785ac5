/** Every source of the style, by what it holds. */
export const SOURCE = {
  /** Vector tiles of the whole world, to zoom 4. */
  world: 'world',
  /** Vector tiles of the world without the region, from zoom 4. */
  around: 'around',
  /** Vector tiles of Indochina and its neighbours, from zoom 4. */
  region: 'region',
  /** Pictures of the relief, tinted and shaded for one theme. */
  relief: 'relief',
  /** Elevation, for ground that rises. */
  raised: 'relief-raised',
  graticule: 'graticule',
  /** Vector tiles of the fine nets, for zooms closer than the opening view. */
  fineNet: 'graticule-fine',
  /** What carries a name that changes with the year. */
  polities: 'polities',
  provinces: 'provinces',
  places: 'places',
  waters: 'waters',
  roads: 'roads',
  railways: 'railways',
  /** Features the clock shows and hides. */
  dated: 'history-dated',
  /** Features that are there at every time. */
  timeless: 'history-timeless',
  notes: 'notes',
} as const;

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE];
export type HistorySourceId = typeof SOURCE.dated | typeof SOURCE.timeless;

/** The two sources of historical features; the timeless lie below the dated. */
export const HISTORY_SOURCES = [SOURCE.timeless, SOURCE.dated] as const;

/** Layers of the basemap, from the bottom. */
export const BASEMAP_LAYER = {
  land: 'basemap:land',
  relief: 'basemap:relief',
  polities: 'basemap:polities',
  drawnRivers: 'basemap:drawn-rivers',
  sea: 'basemap:sea',
  depth: 'basemap:depth',
  lakes: 'basemap:lakes',
  rivers: 'basemap:rivers',
  provinces: 'basemap:provinces',
  borderBand: 'basemap:border-band',
  border: 'basemap:border',
  shore: 'basemap:shore',
  fineNet: 'basemap:graticule-fine',
  graticule: 'basemap:graticule',
  roadCasing: 'basemap:road-casing',
  roads: 'basemap:roads',
  railways: 'basemap:railways',
  railwayTies: 'basemap:railway-ties',
  graticuleLabel: 'basemap:graticule-label',
  fineNetLabel: 'basemap:graticule-fine-label',
  villageNames: 'basemap:village-names',
  riverNames: 'basemap:river-names',
  provinceNames: 'basemap:province-names',
  waterNames: 'basemap:water-names',
  landMarks: 'basemap:land-marks',
  polityNames: 'basemap:polity-names',
  townNames: 'basemap:town-names',
} as const;

/** What is drawn of the features of one source. */
export type FeaturePart =
  | 'accuracy'
  | 'area'
  | 'area-pattern'
  | 'area-edge'
  | 'line-glow'
  | 'line-halo'
  | 'line'
  | 'point-glow'
  | 'point-core'
  | 'point'
  | 'unit'
  | 'point-name'
  | 'line-sign'
  | 'line-label'
  | 'area-label';

/** The layer that draws one part of a source with features: a group shares it with the others. */
export function featureLayerId(
  source: HistorySourceId | typeof SOURCE.notes,
  part: FeaturePart,
): string {
  return `${source}:${part}`;
}

/** The parts a pointer can hit, and what they are worth when several lie under it. */
export const HIT_PARTS = ['point', 'line', 'area'] as const satisfies readonly FeaturePart[];

/** What else of the history means its feature: a name stands for a sign that had no room. */
export const HIT_NAME_PART = 'point-name' satisfies FeaturePart;

/** What else of the notes means its note: the dot of one whose sign had no room. */
export const HIT_DOT_PART = 'point-core' satisfies FeaturePart;
