/** One piece of a drawing: a filled path, or the stroke of one with round ends and bends. */
export interface SymbolPart {
  /** Path data, in the units of the drawing. */
  readonly d: string;
  /** Width of the stroke; 0 for a filled path. */
  readonly strokeWidth: number;
  /** Whether a path inside another of the same piece is a hole. */
  readonly isEvenOdd: boolean;
}

/** A drawing in one colour. */
export interface SymbolDrawing {
  /** Side of the square it is drawn in. */
  readonly size: number;
  readonly parts: readonly SymbolPart[];
}

const ELEMENT = /<(\/?[a-z]+)([^>]*)>/g;

/**
 * Reads an SVG file of the set. It may hold a title, and paths and circles, filled or stroked, in one square
 * `viewBox` that begins at 0 0; anything else throws, so that nothing is lost without a word.
 */
export function readSymbol(svg: string): SymbolDrawing {
  const parts: SymbolPart[] = [];
  let size = 0;
  for (const [, name = '', attributes = ''] of svg.matchAll(ELEMENT)) {
    if (name.startsWith('/') || name === 'title') continue;
    const get = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1];
    if (name === 'svg') size = sideOf(get('viewBox') ?? '');
    else parts.push(readPart(name, get));
  }
  if (size === 0 || parts.length === 0) throw new Error('an empty drawing');
  return { size, parts };
}

function sideOf(viewBox: string): number {
  const [x, y, width = 0, height] = viewBox.split(' ').map(Number);
  if (x !== 0 || y !== 0 || width !== height) throw new Error(`viewBox "${viewBox}"`);
  return width;
}

function readPart(name: string, get: (key: string) => string | undefined): SymbolPart {
  const isStroked = get('stroke') !== undefined;
  if (isStroked !== (get('fill') === 'none')) throw new Error(`<${name}> is filled and stroked`);
  return {
    d: pathOf(name, get),
    strokeWidth: isStroked ? Number(get('stroke-width') ?? 1) : 0,
    isEvenOdd: get('fill-rule') === 'evenodd',
  };
}

function pathOf(name: string, get: (key: string) => string | undefined): string {
  const path = get('d');
  if (name === 'path' && path !== undefined) return path;
  if (name !== 'circle') throw new Error(`<${name}> cannot be drawn`);
  const [x = 0, y = 0, radius = 0] = ['cx', 'cy', 'r'].map((key) => Number(get(key)));
  const half = `A${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${half} ${x + radius} ${y}${half} ${x - radius} ${y}Z`;
}
