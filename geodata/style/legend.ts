import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MessageKey } from '../model/messages/messages.ts';
import { type EvaluationContext, evaluate } from './evaluate.ts';
import { AREA_KINDS, LINE_KINDS, LINE_MODES, POINT_SYMBOLS } from './kinds.ts';
import {
  LEGEND_SECTIONS,
  type LegendFeature,
  type LegendMark,
  type LegendSection,
  marksOf,
} from './legend-entry.ts';
import { type SwatchPart, swatchPart } from './swatch.ts';

/** What is to be seen of the map. */
export interface LegendView {
  readonly zoom: number;
  /** The features in sight, by the source that holds them; those of tiles are not known. */
  readonly features: ReadonlyMap<string, readonly LegendFeature[]>;
}

/** What a row says: a kind of feature, a way of travelling, or words of its own. */
export type LegendLabel =
  | { readonly kind: string }
  | { readonly mode: keyof typeof LINE_MODES }
  | { readonly words: MessageKey };

/** One row: what is drawn, from the bottom, and what it means. */
export interface LegendEntry {
  readonly id: string;
  readonly section: LegendSection;
  readonly label: LegendLabel;
  readonly parts: readonly SwatchPart[];
}

interface Row {
  readonly section: LegendSection;
  readonly label: LegendLabel;
  /** What draws it, from the bottom: twin layers of two sources count as one. */
  readonly drawn: Map<string, Drawing>;
}

interface Drawing {
  readonly layer: LayerSpecification;
  readonly mark: LegendMark;
  readonly features: LegendFeature[];
}

/**
 * The legend of what a style draws in a view: colour, width, dashes and signs are those of the
 * style itself, and a row stands only while something it explains is drawn. Features of several
 * groups share a row, which then shows the form alone, in ink.
 */
export function legendOf(style: StyleSpecification, view: LegendView): LegendEntry[] {
  const rows = new Map<string, Row>();
  for (const layer of style.layers) {
    if (!isDrawn(layer, view.zoom)) continue;
    for (const mark of marksOf(layer.metadata)) collect(rows, layer, mark, view);
  }
  return [...rows]
    .map(([id, { section, label, drawn }]) => ({
      id,
      section,
      label,
      parts: [...drawn.values()].flatMap(({ layer, mark, features }) => {
        const part = swatchPart(layer, contextOf(sampleOf(features, mark), view.zoom));
        return part === null ? [] : [part];
      }),
    }))
    .filter(({ parts }) => parts.length > 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

const MODES = Object.keys(LINE_MODES) as (keyof typeof LINE_MODES)[];
const NAMES = [
  ...Object.keys(POINT_SYMBOLS),
  ...MODES.map((mode) => nameOf({ mode })),
  ...Object.keys(LINE_KINDS),
  ...Object.keys(AREA_KINDS),
];

/** By section, then in the order in which the kinds are listed; others after them. */
function placeOf({ section, label }: LegendEntry): number {
  const place = NAMES.indexOf(nameOf(label));
  return LEGEND_SECTIONS.indexOf(section) * 1000 + (place < 0 ? NAMES.length : place);
}

function nameOf(label: LegendLabel): string {
  if ('words' in label) return label.words;
  return 'mode' in label ? `mode.${label.mode}` : label.kind;
}

/** Ids of layers are `source:part` or `basemap:part:source`. */
function partOf({ id }: LayerSpecification): string {
  return id.split(':')[1] ?? id;
}

function isDrawn(layer: LayerSpecification, zoom: number): boolean {
  const isInRange = zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 99);
  return isInRange && layer.layout?.visibility !== 'none';
}

function collect(
  rows: Map<string, Row>,
  layer: LayerSpecification,
  mark: LegendMark,
  view: LegendView,
): void {
  for (const feature of featuresOf(layer, mark, view)) {
    const context = contextOf(feature, view.zoom);
    if (mark.where !== undefined && evaluate(mark.where, context) !== true) continue;
    const label = labelOf(mark, feature);
    const id = `${mark.section}:${nameOf(label)}`;
    const row: Row = rows.get(id) ?? { section: mark.section, label, drawn: new Map() };
    const part = partOf(layer);
    const drawing = row.drawn.get(part) ?? { layer, mark, features: [] };
    drawing.features.push(feature);
    row.drawn.set(part, drawing);
    rows.set(id, row);
  }
}

/** The features that the layer draws; a layer of tiles stands for its sample. */
function featuresOf(
  layer: LayerSpecification,
  { sample }: LegendMark,
  view: LegendView,
): readonly LegendFeature[] {
  if (sample !== undefined) return [sample];
  if (!('source' in layer) || typeof layer.source !== 'string') return [];
  const filter = 'filter' in layer ? layer.filter : undefined;
  const isFiltered = (feature: LegendFeature) =>
    filter === undefined || evaluate(filter, contextOf(feature, view.zoom)) === true;
  return (view.features.get(layer.source) ?? []).filter(isFiltered);
}

function labelOf({ label }: LegendMark, { properties }: LegendFeature): LegendLabel {
  if (label !== 'kind') return { words: label };
  const mode = MODES.find((known) => known === properties['mode']);
  return mode === undefined ? { kind: String(properties['kind']) } : { mode };
}

/** What the row is drawn with: the first feature, of no group or grade where there are several. */
function sampleOf(features: readonly LegendFeature[], { as }: LegendMark): LegendFeature {
  const [first] = features;
  const isOneOf = (name: string) =>
    new Set(features.map(({ properties }) => properties[name])).size === 1 &&
    as?.['layerId'] !== '';
  return {
    geometryType: first?.geometryType ?? 'Point',
    properties: {
      ...first?.properties,
      ...(!isOneOf('layerId') && { layerId: '' }),
      ...(!isOneOf('grade') && { grade: '' }),
      ...as,
    },
  };
}

function contextOf(feature: LegendFeature, zoom: number): EvaluationContext {
  return { zoom, geometryType: feature.geometryType, properties: feature.properties };
}
