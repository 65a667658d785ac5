/** Every source of the style, by what it holds. */
export const SOURCE = {
  landFar: 'land-far',
  landNear: 'land-near',
  coastFar: 'coast-far',
  coastNear: 'coast-near',
  bordersFar: 'borders-far',
  bordersNear: 'borders-near',
  graticule: 'graticule',
  labels: 'labels',
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
  sea: 'basemap:sea',
  coastBands: ['basemap:coast-outer', 'basemap:coast-middle', 'basemap:coast-inner'],
  land: 'basemap:land',
  shore: 'basemap:shore',
  graticule: 'basemap:graticule',
  graticuleLabel: 'basemap:graticule-label',
  borderBand: 'basemap:border-band',
  border: 'basemap:border',
  label: 'basemap:label',
  waterLabel: 'basemap:water-label',
} as const;

/** What is drawn of the features of one source. */
export type FeaturePart =
  | 'area'
  | 'area-edge'
  | 'line-glow'
  | 'line-halo'
  | 'line'
  | 'point-glow'
  | 'point-core'
  | 'point'
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
