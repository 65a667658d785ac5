import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { MessageKey } from '../../model/messages/messages.ts';
import { byZoom, evenlyByZoom, fromZoomOfRank, holdsOn } from '../expressions.ts';
import { BASEMAP_LAYER, SOURCE } from '../layer-ids.ts';
import { legendOfTiles } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import { borderRank } from '../polities.ts';
import { POLITY_HISTORY } from '../polity-history.ts';
import { onTiles } from './tile-pairs.ts';

/** Rivers, net, borders, ways and the coast. */
export function lineLayers(palette: Palette, asOfDay: number): LayerSpecification[] {
  return [
    ...rivers(palette),
    ...graticuleLines(palette),
    ...borders(palette, asOfDay),
    ...coast(palette),
    ...ways(palette, asOfDay),
  ];
}

const RIVER_FROM_ZOOM = [3, 4.5, 5.5, 6.8, 8];

function rivers(palette: Palette): LineLayerSpecification[] {
  const width = (scale: number) =>
    byZoom(
      [
        [3, 0.5],
        [6, 1],
        [10, 2.6],
      ],
      scale * palette.lineScale,
    );
  const paint = (scale: number) => ({
    'line-color': palette.water,
    'line-width': width(scale),
  });
  const large: FilterSpecification = ['<=', ['get', 'rank'], 1];
  const small: FilterSpecification = ['>', ['get', 'rank'], 1];
  const common = { type: 'line', layout: { 'line-join': 'round', 'line-cap': 'round' } } as const;
  const inSight = fromZoomOfRank(RIVER_FROM_ZOOM) as FilterSpecification;
  return [
    ...onTiles<LineLayerSpecification>('rivers', {
      ...common,
      id: BASEMAP_LAYER.streams,
      filter: ['all', small, inSight] as FilterSpecification,
      paint: paint(0.6),
    }),
    ...onTiles<LineLayerSpecification>('rivers', {
      ...common,
      id: BASEMAP_LAYER.rivers,
      metadata: legendOfTiles('legend.river', 'LineString'),
      filter: ['all', large, inSight] as FilterSpecification,
      paint: paint(1.25),
    }),
    {
      ...common,
      id: BASEMAP_LAYER.drawnRivers,
      source: SOURCE.waters,
      filter: ['all', ['==', ['get', 'kind'], 'river'], inSight] as FilterSpecification,
      paint: paint(0.8),
    },
  ];
}

/** The finer nets come in as the map comes closer. */
export const NET_IN_SIGHT: ExpressionSpecification = [
  '>=',
  ['get', 'stepMin'],
  ['step', ['zoom'], 600, 4, 300, 6, 60, 9, 10, 12, 2],
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
      .map((b) => `${a}|${b}`),
  );
}

const PAIR: ExpressionSpecification = ['concat', ['get', 'a'], '|', ['get', 'b']];

function isPairIn(pairs: readonly string[]): ExpressionSpecification {
  return ['in', PAIR, ['literal', [...pairs]]];
}

/** A kind of border that no pair of lands had on the day needs no words. */
function wordsIfAny(pairs: readonly string[], words: MessageKey): MessageKey | null {
  return pairs.length === 0 ? null : words;
}

function borders(palette: Palette, day: number): LineLayerSpecification[] {
  const { lineScale } = palette;
  const [internal, demarcated, none] = (['internal', 'demarcation', 'none'] as const).map((rank) =>
    pairsOf(rank, day),
  ) as [string[], string[], string[]];
  const isState: FilterSpecification = ['!', isPairIn([...internal, ...demarcated, ...none])];
  const line = (
    id: string,
    filter: FilterSpecification,
    words: MessageKey | null,
    paint: NonNullable<LineLayerSpecification['paint']>,
  ) =>
    onTiles<LineLayerSpecification>('edges', {
      id,
      type: 'line',
      filter,
      ...(words !== null && { metadata: legendOfTiles(words, 'LineString') }),
      layout: { 'line-join': 'round' },
      paint,
    });
  return [
    ...onTiles<LineLayerSpecification>('provinces', {
      id: BASEMAP_LAYER.provinces,
      type: 'line',
      minzoom: 6.5,
      metadata: legendOfTiles('legend.province', 'LineString'),
      paint: {
        'line-color': palette.border,
        'line-width': 0.5 * lineScale,
        'line-opacity': evenlyByZoom([
          [6.5, 0],
          [7, 0.3],
          [9.5, 0.3],
          [10.5, 0],
        ]),
        'line-dasharray': [2, 3],
      },
    }),
    ...line(BASEMAP_LAYER.borderBand, isState, 'legend.border', {
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
    }),
    ...line(
      BASEMAP_LAYER.innerBorder,
      isPairIn(internal),
      wordsIfAny(internal, 'legend.innerBorder'),
      {
        'line-color': palette.border,
        'line-width': byZoom(
          [
            [4, 0.6],
            [9, 1.3],
          ],
          lineScale,
        ),
        'line-dasharray': [1.2, 2.2],
      },
    ),
    ...line(BASEMAP_LAYER.border, isState, 'legend.border', {
      'line-color': palette.border,
      'line-width': byZoom(
        [
          [3, 0.6],
          [9, 1.5],
        ],
        lineScale,
      ),
      'line-dasharray': [7, 2.5, 1.2, 2.5],
    }),
    ...line(
      BASEMAP_LAYER.demarcation,
      isPairIn(demarcated),
      wordsIfAny(demarcated, 'legend.demarcation'),
      {
        'line-color': palette.demarcation,
        'line-width': byZoom(
          [
            [4, 1.2],
            [8, 2],
          ],
          lineScale,
        ),
        'line-dasharray': [3, 1.4],
        'line-opacity': evenlyByZoom([
          [7.5, 1],
          [9, 0],
        ]),
      },
    ),
  ];
}

function coast(palette: Palette): LineLayerSpecification[] {
  return onTiles<LineLayerSpecification>('coast', {
    id: BASEMAP_LAYER.shore,
    type: 'line',
    layout: { 'line-join': 'round' },
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
  });
}

const WAY_FROM_ZOOM = [5, 6, 6.8, 7.5, 8];
/** Ways are traced to some five kilometres: closer by they would claim too much. */
const fadeOut = (opacity: number) =>
  evenlyByZoom([
    [9, opacity],
    [10.5, 0],
  ]);

function ways(palette: Palette, day: number): LineLayerSpecification[] {
  const inSight = ['all', holdsOn(day), fromZoomOfRank(WAY_FROM_ZOOM)] as FilterSpecification;
  const { lineScale } = palette;
  const common = {
    type: 'line',
    filter: inSight,
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
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
