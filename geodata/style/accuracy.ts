import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { IS_PLACE, markColor } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { featureLayerId, type HistorySourceId } from './layer-ids.ts';
import { legendOfLayer } from './legend-entry.ts';
import type { Palette } from './palette.ts';

/** From this accuracy on a place has a disc as large as its uncertainty. */
const DISC_FROM_M = 2000;
/** From this accuracy on its sign is hollow at every zoom: it lies somewhere near, not there. */
const HOLLOW_FROM_M = 5000;
/** Closer than this the smallest disc no longer fits the screen, and its sign turns hollow too. */
const DISC_LOST_ZOOM = 12;
/** Smaller than this a disc is hidden by its own sign. */
const DISC_LEAST_PX = 12;
/** Discs larger than this would tint the whole screen. */
const DISC_GREATEST_PX = 170;

/**
 * Metres of one pixel at zoom 0 in the latitude of Indochina (17°N), on tiles of 512 pixels:
 * the equator of WGS 84 divided by 512, times the cosine of the latitude.
 */
const METRES_PER_PIXEL = (40_075_016.686 / 512) * Math.cos((17 * Math.PI) / 180);
const FAR_ZOOM = 24;

const ACCURACY: ExpressionSpecification = ['get', 'accuracyM'];

function isAtLeast(metres: number): ExpressionSpecification {
  return ['>=', ACCURACY, metres];
}

/** What differs between the full and the hollow sign of a place. Reads the zoom: for layout. */
export function byCertainty(
  pick: (isHollow: ExpressionSpecification) => ExpressionSpecification,
): ExpressionSpecification {
  return [
    'step',
    ['zoom'],
    pick(['any', isAtLeast(HOLLOW_FROM_M), ['all', IS_CROWDED, isAtLeast(DISC_FROM_M)]]),
    DISC_LOST_ZOOM,
    pick(isAtLeast(DISC_FROM_M)),
  ];
}

/** Whether a place lies somewhere near rather than there. */
export const IS_UNCERTAIN: ExpressionSpecification = isAtLeast(HOLLOW_FROM_M);

/** The accuracy in pixels: exact at every zoom, because both stops lie on one power of two. */
const RADIUS_PX: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  ['/', ACCURACY, METRES_PER_PIXEL],
  FAR_ZOOM,
  ['/', ACCURACY, METRES_PER_PIXEL / 2 ** FAR_ZOOM],
];

/** Where a place of low accuracy may lie: a soft disc of that radius under its sign. */
export function accuracyDisc(
  source: HistorySourceId,
  palette: Palette,
  hasSign: ExpressionSpecification,
): CircleLayerSpecification {
  const color = markColor(palette);
  const pixelsTimesScale: ExpressionSpecification = ['*', ACCURACY, ['^', 2, ['zoom']]];
  const isSeen: ExpressionSpecification = [
    '>=',
    pixelsTimesScale,
    METRES_PER_PIXEL * DISC_LEAST_PX,
  ];
  const fits: ExpressionSpecification = [
    '<=',
    pixelsTimesScale,
    METRES_PER_PIXEL * DISC_GREATEST_PX,
  ];
  return {
    id: featureLayerId(source, 'accuracy'),
    type: 'circle',
    source,
    filter: ['all', IS_PLACE, isAtLeast(DISC_FROM_M), hasSign, isSeen, fits] as FilterSpecification,
    metadata: legendOfLayer({
      section: 'reading',
      label: 'legend.accuracy',
      as: { layerId: '', kind: '' },
    }),
    paint: {
      'circle-radius': RADIUS_PX,
      'circle-color': byState<string | ExpressionSpecification>({
        selected: palette.accent,
        hovered: palette.accent,
        otherwise: color,
      }),
      'circle-opacity': byState<number | ExpressionSpecification>({
        selected: ofRank(0.12, 0.04),
        hovered: ofRank(0.1, 0.04),
        otherwise: ofRank(0.035, 0),
      }),
      'circle-stroke-color': color,
      'circle-stroke-width': 0.8 * palette.lineScale,
      'circle-stroke-opacity': byState<number | ExpressionSpecification>({
        selected: ofRank(0.8, 0.4),
        hovered: ofRank(0.7, 0.6),
        otherwise: ofRank(0.22, 0),
      }),
      'circle-pitch-alignment': 'map',
      'circle-pitch-scale': 'map',
    },
  };
}

/** Posts of a battle lie close together and their discs add up to a stain: shown when asked for. */
const IS_CROWDED: ExpressionSpecification = ['>=', ['get', 'rank'], 3];

function ofRank(others: number, crowded: number): ExpressionSpecification {
  return ['case', IS_CROWDED, crowded, others];
}
