import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MessageKey } from '../model/messages/messages.ts';

/** The parts of the legend, in their order. */
export const LEGEND_SECTIONS = ['signs', 'lines', 'areas', 'ground', 'reading'] as const;
export type LegendSection = (typeof LEGEND_SECTIONS)[number];

export type LegendGeometry = 'Point' | 'LineString' | 'Polygon';
type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** A feature as the legend sees it. */
export interface LegendFeature {
  readonly geometryType: LegendGeometry;
  readonly properties: Properties;
}

/** What a layer tells the legend of itself. */
export interface LegendMark {
  readonly section: LegendSection;
  /** The words of its row, or `kind`: one row for each kind of feature, or mode of a line. */
  readonly label: MessageKey | 'kind';
  /** Of the features in sight, only those count for which this holds. */
  readonly where?: ExpressionSpecification;
  /** The row is drawn with these properties instead of those of the features. */
  readonly as?: Properties;
  /**
   * For layers of tiles, whose features the legend does not see: the row stands whenever the layer
   * is drawn, as it draws this feature.
   */
  readonly sample?: LegendFeature;
}

/** A tint and where it stands, in metres. */
export type RampStop = readonly [heightM: number, color: string];

const LEGEND_KEY = 'p17:legend';
const RAMP_KEY = 'p17:ramp';

/** The `metadata` of a layer that a reader should understand. */
export function legendOfLayer(...marks: readonly LegendMark[]): Record<string, unknown> {
  return { [LEGEND_KEY]: marks };
}

/** The `metadata` of a layer of tiles that always means the same, with what it draws. */
export function legendOfTiles(
  words: MessageKey,
  geometryType: LegendGeometry,
  properties: Properties = {},
): Record<string, unknown> {
  return legendOfLayer({
    section: 'ground',
    label: words,
    sample: { geometryType, properties },
  });
}

/** The `metadata` of a layer of pictures that were tinted by height, lowest first. */
export function legendOfRamp(
  words: MessageKey,
  stops: readonly RampStop[],
): Record<string, unknown> {
  return { ...legendOfTiles(words, 'Polygon'), [RAMP_KEY]: stops };
}

/** The tints in a layer's `metadata`; none for a layer that says nothing of them. */
export function rampOf(metadata: unknown): readonly RampStop[] {
  const stops = (metadata as Record<string, unknown> | undefined)?.[RAMP_KEY];
  return Array.isArray(stops) ? stops : [];
}

/** The marks in a layer's `metadata`; none for a layer that needs no words. */
export function marksOf(metadata: unknown): readonly LegendMark[] {
  const marks = (metadata as Record<string, unknown> | undefined)?.[LEGEND_KEY];
  return Array.isArray(marks) ? marks : [];
}
