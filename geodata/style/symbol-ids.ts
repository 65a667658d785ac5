import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYER_IDS, type LayerId } from '../model/layers.ts';
import { LOOKS, type Look } from '../model/looks.ts';
import { POINT_SHAPES, type Shape } from './kinds.ts';

/** From this accuracy on a place is drawn hollow: it lies somewhere near, not there. */
const HOLLOW_FROM_M = 5000;

/** One picture of a point symbol. */
export interface SymbolImage {
  readonly shape: Shape;
  readonly look: Look;
  readonly owner: LayerId | 'note';
  readonly isHollow: boolean;
}

const SEPARATOR = '/';

/** The name of a picture; {@link parseSymbolId} reads it back. */
export function symbolId({ shape, look, owner, isHollow }: SymbolImage): string {
  return [look, owner, isHollow ? 'hollow' : 'full', shape].join(SEPARATOR);
}

/** What a picture of that name shows; `null` when it is none of ours. */
export function parseSymbolId(id: string): SymbolImage | null {
  const [name, owner, fill, shape] = id.split(SEPARATOR);
  const look = LOOKS.find((known) => known === name);
  if (look === undefined) return null;
  const known = owner === 'note' ? owner : LAYER_IDS.find((layerId) => layerId === owner);
  const isShape = (value: string | undefined): value is Shape =>
    value === 'note' ||
    value === 'dot' ||
    Object.values<string>(POINT_SHAPES).includes(value ?? '');
  if (known === undefined || !isShape(shape)) return null;
  return { look, owner: known, isHollow: fill === 'hollow', shape };
}

/** The style expression that names the picture of a historical point. */
export function symbolIdExpression(look: Look): ExpressionSpecification {
  const shapes = Object.entries(POINT_SHAPES).flat() as [string, string];
  return [
    'concat',
    `${look}${SEPARATOR}`,
    ['get', 'layerId'],
    ['case', ['>=', ['get', 'accuracyM'], HOLLOW_FROM_M], '/hollow/', '/full/'],
    ['match', ['get', 'kind'], ...shapes, 'dot'],
  ];
}
