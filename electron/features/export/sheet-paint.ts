import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type EvaluationContext, evaluate } from '../../../geodata/style/evaluate.ts';
import type { SheetFeature } from './sheet-features.ts';

/** What a style says of one feature: properties of paint and layout by name. */
export interface Paint {
  number(name: string, otherwise: number): number;
  text(name: string, otherwise: string): string;
  list(name: string): readonly unknown[];
  flag(name: string): boolean;
}

export function isLayerDrawn(layer: LayerSpecification, zoom: number): boolean {
  const isInRange =
    zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? Number.POSITIVE_INFINITY);
  return isInRange && layer.layout?.visibility !== 'none';
}

export function isFeatureDrawn(
  layer: LayerSpecification,
  feature: SheetFeature,
  zoom: number,
): boolean {
  if (!('filter' in layer) || layer.filter === undefined) return true;
  return evaluate(layer.filter, contextOf(feature, zoom)) === true;
}

/** What the layer says of a feature at a zoom; what it does not say is the caller's. */
export function paintOf(layer: LayerSpecification, feature: SheetFeature, zoom: number): Paint {
  const context = contextOf(feature, zoom);
  const properties = { ...layer.layout, ...layer.paint } as Readonly<Record<string, unknown>>;
  const read = (name: string) => {
    const expression = properties[name];
    return expression === undefined ? null : evaluate(expression, context);
  };
  return {
    number: (name, otherwise) => {
      const value = read(name);
      return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
    },
    text: (name, otherwise) => {
      const value = read(name);
      return typeof value === 'string' ? value : otherwise;
    },
    list: (name) => {
      const said = properties[name];
      // Names of fonts and anchors look like operators.
      const isPlain = Array.isArray(said) && said.every((one) => typeof one === 'string');
      const value = isPlain ? said : read(name);
      return Array.isArray(value) ? value : [];
    },
    flag: (name) => read(name) === true,
  };
}

function contextOf({ shape, properties }: SheetFeature, zoom: number): EvaluationContext {
  return { zoom, geometryType: shape, properties };
}
