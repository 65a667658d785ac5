import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fromZoomOfRank } from './expressions.ts';

/**
 * What of the history is drawn at which scale: one camp from afar, its groups of posts nearer,
 * every post where there is room for it. Zooms of filters count whole levels, as tiles do.
 */

/**
 * From which zoom a place of each rank has its sign, from 0: what a story is about; its larger and
 * its smaller places; what stands by itself near a battlefield; every post on it.
 */
const SIGN_FROM_ZOOM = [0, 6, 8, 9, 10, 13];

/** From which zoom the names of ranks up to one are lettered as well; those of rank 0 always are. */
const NAMES_FROM_ZOOM: readonly (readonly [zoom: number, upToRank: number])[] = [
  [6, 1],
  [8, 2],
  [10, 4],
  [13, 5],
];

/** From which zoom a line or an area of each rank has its name. */
const WAY_NAME_FROM_ZOOM = [5, 7, 9, 11];

/** Kinds that stand for others, from their zoom until those take their place. */
const STANDING_FOR: Readonly<Record<string, readonly [fromZoom: number, untilZoom: number]>> = {
  'entrenched-camp': [0, 11],
  'post-group': [11, 13],
};

/** From here on, signs may lie on each other: nothing is gained by waiting for more room. */
const ALL_SIGNS_FROM_ZOOM = 14;

/** Whether a place is drawn at this zoom. */
export const HAS_SIGN_NOW: ExpressionSpecification = [
  'match',
  ['get', 'kind'],
  ...(Object.entries(STANDING_FOR).flatMap(([kind, [fromZoom, untilZoom]]) => [
    kind,
    ['all', ['>=', ['zoom'], fromZoom], ['<', ['zoom'], untilZoom]],
  ]) as [string, ExpressionSpecification]),
  fromZoomOfRank(SIGN_FROM_ZOOM),
];

/** Whether a line or an area has its name at this zoom. */
export const HAS_NAME_NOW = fromZoomOfRank(WAY_NAME_FROM_ZOOM);

/** Signs that would hide each other wait for a closer view; the first of them by rank is drawn. */
export const MAY_SIGNS_OVERLAP: ExpressionSpecification = [
  'step',
  ['zoom'],
  false,
  ALL_SIGNS_FROM_ZOOM,
  true,
];

/** The name of a place, empty while those of its rank are not lettered. For layout. */
export function nameByZoom(name: ExpressionSpecification): ExpressionSpecification {
  const upToRank = (rank: number): ExpressionSpecification => [
    'case',
    ['<=', ['get', 'rank'], rank],
    name,
    '',
  ];
  const stops = NAMES_FROM_ZOOM.flatMap(([zoom, rank]) => [zoom, upToRank(rank)]);
  return ['step', ['zoom'], upToRank(0), ...(stops as [number, ExpressionSpecification])];
}
