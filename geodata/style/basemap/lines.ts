import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { MessageKey } from '../../model/messages/messages.ts';
import {
  byZoom,
  byZoomOf,
  cornersRoundFrom,
  evenlyByZoom,
  fromZoomOfRank,
  holdsOn,
  THIN_CORNERS,
} from '../expressions.ts';
import { BASEMAP_LAYER, SOURCE } from '../layer-ids.ts';
import { type LegendMark, legendOfLayer, legendOfTiles } from '../legend-entry.ts';
import { FARTHEST_NET_MIN, NETS_FROM_ZOOM } from '../net-steps.ts';
import type { Palette } from '../palette.ts';
import { borderRank } from '../polities.ts';
import { POLITY_HISTORY } from '../polity-history.ts';
import type { TileDrawing } from './tile-pairs.ts';

/** Lines of the tiles: rivers, borders and the coast. */
export function tileLines(palette: Palette, asOfDay: number): TileDrawing[] {
  return [rivers(palette), ...borders(palette, asOfDay), coast(palette)];
}

/** Lines that are authored, not cut into the tiles: the net and the ways. */
export function authoredLines(palette: Palette, asOfDay: number): LayerSpecification[] {
  return [...graticuleLines(palette), ...ways(palette, asOfDay)];
}

const RIVER_FROM_ZOOM = [3, 4.5, 5.5, 6.8, 8];
const RIVER_IN_SIGHT = fromZoomOfRank(RIVER_FROM_ZOOM) as FilterSpecification;
const RIVER_LAYOUT = { 'line-cap': 'round', ...cornersRoundFrom(9) } as const;

/** A width of rivers; what it is times may depend on the river. */
function riverWidth(scale: ExpressionSpecification | number): ExpressionSpecification {
  return byZoom(
    [
      [3, 0.5],
      [6, 1],
      [10, 2.6],
    ],
    scale,
  );
}

function rivers(palette: Palette): TileDrawing {
  const { lineScale } = palette;
  return {
    of: 'rivers',
    id: BASEMAP_LAYER.rivers,
    type: 'line',
    metadata: legendOfTiles('legend.river', 'LineString', { rank: 0 }),
    filter: RIVER_IN_SIGHT,
    layout: RIVER_LAYOUT,
    paint: {
      'line-color': palette.water,
      'line-width': riverWidth([
        'case',
        ['<=', ['get', 'rank'], 1],
        1.25 * lineScale,
        0.6 * lineScale,
      ]),
    },
  };
}

/** No river that is drawn by hand is long enough to be seen from farther. */
const DRAWN_RIVERS_FROM_ZOOM = 5.5;

/** Rivers of the history that the tiles do not have; under the sea and the borders. */
export function drawnRivers(palette: Palette): LineLayerSpecification {
  return {
    id: BASEMAP_LAYER.drawnRivers,
    type: 'line',
    source: SOURCE.waters,
    minzoom: DRAWN_RIVERS_FROM_ZOOM,
    filter: ['all', ['==', ['get', 'kind'], 'river'], RIVER_IN_SIGHT] as FilterSpecification,
    layout: RIVER_LAYOUT,
    paint: { 'line-color': palette.water, 'line-width': riverWidth(0.8 * palette.lineScale) },
  };
}

/** The finer nets come in as the map comes closer. */
export const NET_IN_SIGHT: ExpressionSpecification = [
  '>=',
  ['get', 'stepMin'],
  ['step', ['zoom'], FARTHEST_NET_MIN, ...NETS_FROM_ZOOM.flat()],
];

/** The fine nets are drawn from this zoom on, from tiles of their own. */
export const FINE_NET_FROM_ZOOM = 9;

/** Where the lines of the fine nets are. */
export const FINE_NET = {
  source: SOURCE.fineNet,
  'source-layer': 'net',
  minzoom: FINE_NET_FROM_ZOOM,
} as const;

function graticuleLines(palette: Palette): LineLayerSpecification[] {
  const drawing: Omit<LineLayerSpecification, 'id' | 'source'> = {
    type: 'line',
    filter: NET_IN_SIGHT,
    paint: {
      'line-color': palette.graticule,
      'line-width': 0.6 * palette.lineScale,
      'line-opacity': ['match', ['get', 'stepMin'], 600, 0.36, 300, 0.36, 60, 0.26, 0.2],
    },
  };
  return [
    { ...drawing, ...FINE_NET, id: BASEMAP_LAYER.fineNet },
    { ...drawing, id: BASEMAP_LAYER.graticule, source: SOURCE.graticule },
  ];
}

const UNITS_WITH_HISTORY = Object.keys(POLITY_HISTORY).toSorted();

/** The pairs of units between which the line is of that rank on that day; all others are states. */
function pairsOf(rank: ReturnType<typeof borderRank>, day: number): string[] {
  return UNITS_WITH_HISTORY.flatMap((a, index) =>
    UNITS_WITH_HISTORY.slice(index + 1)
      .filter((b) => borderRank(a, b, day) === rank)
      .map((b) => a + BETWEEN + b),
  );
}

/** Between the two units of a pair. */
const BETWEEN = '|';
const PAIR: ExpressionSpecification = ['concat', ['get', 'a'], BETWEEN, ['get', 'b']];

function isPairIn(pairs: readonly string[]): ExpressionSpecification {
  return ['in', PAIR, ['literal', [...pairs]]];
}

/** What a border is drawn with, by its rank on the day. */
interface ByRank<Value> {
  readonly state: Value;
  readonly internal: Value;
  readonly demarcation: Value;
}

/** Two units that no list of pairs holds: what lies between them is a border of states. */
const NO_PAIR = ['', ''] as const;

function borders(palette: Palette, day: number): TileDrawing[] {
  const { lineScale } = palette;
  const [internal, demarcated, none] = (['internal', 'demarcation', 'none'] as const).map((rank) =>
    pairsOf(rank, day),
  ) as [string[], string[], string[]];
  const ofRank = <Value extends number | string | ExpressionSpecification>(
    values: ByRank<Value>,
  ): ExpressionSpecification => [
    'case',
    isPairIn(internal),
    values.internal,
    isPairIn(demarcated),
    values.demarcation,
    values.state,
  ];
  const isState: FilterSpecification = ['!', isPairIn([...internal, ...demarcated, ...none])];
  return [
    provinceBorders(palette),
    {
      of: 'edges',
      id: BASEMAP_LAYER.borderBand,
      type: 'line',
      filter: isState,
      metadata: legendOfTiles('legend.border', 'LineString'),
      layout: cornersRoundFrom(6),
      paint: {
        'line-color': palette.borderBand,
        'line-width': byZoom(
          [
            [3, 1.6],
            [6, 5],
            [9, 8],
          ],
          lineScale,
        ),
        'line-opacity': 0.7,
      },
    },
    {
      of: 'edges',
      id: BASEMAP_LAYER.border,
      type: 'line',
      filter: ['!', isPairIn(none)],
      metadata: legendOfLayer(
        borderMark('legend.border', NO_PAIR),
        ...wordsIfAny(internal, 'legend.innerBorder'),
        ...wordsIfAny(demarcated, 'legend.demarcation'),
      ),
      layout: THIN_CORNERS,
      paint: {
        'line-color': ofRank({
          state: palette.border,
          internal: palette.border,
          demarcation: palette.demarcation,
        }),
        'line-width': byZoomOf(
          {
            state: [
              [3, 0.6 * lineScale],
              [9, 1.5 * lineScale],
            ],
            internal: [
              [4, 0.6 * lineScale],
              [9, 1.3 * lineScale],
            ],
            demarcation: [
              [4, 1.2 * lineScale],
              [8, 2 * lineScale],
            ],
          },
          ofRank,
        ),
        'line-dasharray': ofRank<ExpressionSpecification>({
          state: ['literal', [7, 2.5, 1.2, 2.5]],
          internal: ['literal', [1.2, 2.2]],
          demarcation: ['literal', [3, 1.4]],
        }),
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7.5,
          1,
          9,
          ofRank({ state: 1, internal: 1, demarcation: 0 }),
        ],
      },
    },
  ];
}

function provinceBorders(palette: Palette): TileDrawing {
  return {
    of: 'provinces',
    id: BASEMAP_LAYER.provinces,
    type: 'line',
    minzoom: 6.5,
    maxzoom: 10.5,
    metadata: legendOfTiles('legend.province', 'LineString'),
    paint: {
      'line-color': palette.border,
      'line-width': 0.5 * palette.lineScale,
      'line-opacity': evenlyByZoom([
        [6.5, 0],
        [7, 0.3],
        [9.5, 0.3],
        [10.5, 0],
      ]),
      'line-dasharray': [2, 3],
    },
  };
}

function borderMark(words: MessageKey, [a, b]: readonly [string, string]): LegendMark {
  const sample = { geometryType: 'LineString', properties: { a, b } } as const;
  return { section: 'ground', label: words, sample };
}

/** A kind of border that no pair of lands had on the day needs no words. */
function wordsIfAny([pair]: readonly string[], words: MessageKey): LegendMark[] {
  return pair === undefined ? [] : [borderMark(words, pair.split(BETWEEN) as [string, string])];
}

function coast(palette: Palette): TileDrawing {
  return {
    of: 'coast',
    id: BASEMAP_LAYER.shore,
    type: 'line',
    layout: THIN_CORNERS,
    paint: {
      'line-color': palette.shore,
      'line-width': byZoom(
        [
          [2, 0.4],
          [5, 0.8],
          [9, 1.3],
        ],
        palette.lineScale,
      ),
    },
  };
}

const WAY_FROM_ZOOM = [5, 6, 6.8, 7.5, 8] as const;
/** Ways are traced to some five kilometres: closer by they would claim too much. */
const WAYS_GONE_ZOOM = 10.5;
const fadeOut = (opacity: number) =>
  evenlyByZoom([
    [9, opacity],
    [WAYS_GONE_ZOOM, 0],
  ]);

function ways(palette: Palette, day: number): LineLayerSpecification[] {
  const inSight = ['all', holdsOn(day), fromZoomOfRank(WAY_FROM_ZOOM)] as FilterSpecification;
  const { lineScale } = palette;
  const common = {
    type: 'line',
    minzoom: WAY_FROM_ZOOM[0],
    maxzoom: WAYS_GONE_ZOOM,
    filter: inSight,
    layout: { 'line-cap': 'butt', ...cornersRoundFrom(8) },
  } as const;
  const roadWidth = (extraPx: number) =>
    byZoom(
      [
        [5, 0.7 + extraPx],
        [8, 1.5 + extraPx],
        [12, 3 + extraPx],
      ],
      lineScale,
    );
  return [
    {
      ...common,
      id: BASEMAP_LAYER.roadCasing,
      metadata: legendOfTiles('legend.road', 'LineString'),
      source: SOURCE.roads,
      paint: {
        'line-color': palette.roadCasing,
        'line-width': roadWidth(1.4),
        'line-opacity': fadeOut(0.7),
      },
    },
    {
      ...common,
      id: BASEMAP_LAYER.roads,
      metadata: legendOfTiles('legend.road', 'LineString'),
      source: SOURCE.roads,
      paint: {
        'line-color': palette.road,
        'line-width': roadWidth(0),
        'line-opacity': fadeOut(0.85),
      },
    },
    {
      ...common,
      id: BASEMAP_LAYER.railways,
      metadata: legendOfTiles('legend.railway', 'LineString'),
      source: SOURCE.railways,
      paint: {
        'line-color': palette.railway,
        'line-opacity': fadeOut(1),
        'line-width': byZoom(
          [
            [5, 0.7],
            [9, 1.3],
          ],
          lineScale,
        ),
      },
    },
    {
      ...common,
      id: BASEMAP_LAYER.railwayTies,
      metadata: legendOfTiles('legend.railway', 'LineString'),
      source: SOURCE.railways,
      paint: {
        'line-color': palette.railway,
        'line-opacity': fadeOut(1),
        'line-width': byZoom(
          [
            [5, 2.6],
            [9, 5],
          ],
          lineScale,
        ),
        'line-dasharray': [0.25, 2.2],
      },
    },
  ];
}
