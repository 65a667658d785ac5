import { ImportFault, type JsonObject, quote } from '../import-fault.ts';

/** GeoJSON's name of each kind, and how deep its lists of positions nest. */
const KINDS: Readonly<Record<string, readonly [type: string, depth: number]>> = {
  POINT: ['Point', 0],
  LINESTRING: ['LineString', 1],
  POLYGON: ['Polygon', 2],
  MULTIPOINT: ['MultiPoint', 1],
  MULTILINESTRING: ['MultiLineString', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
};
const BEGINNING =
  /^\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)\s*(?:Z|M|ZM)?\s*(?=\(|EMPTY)/i;
const WGS84_CODES = new Set([undefined, '0', '4326', '4979']);
const TOKEN = /\s*([(),]|[^\s(),]+)/y;

/** Whether a text begins as a shape in well-known text does. */
export function looksLikeWkt(text: string): boolean {
  return BEGINNING.test(text);
}

/**
 * A shape in well-known text, also as PostGIS writes it with its system, as a GeoJSON geometry;
 * `EMPTY` is none. Positions are not judged here.
 *
 * @throws {ImportFault} naming what stands where a shape was expected.
 */
export function readWkt(text: string): JsonObject | null {
  const match = BEGINNING.exec(text);
  const [type, depth] = KINDS[match?.[2]?.toUpperCase() ?? ''] ?? [];
  if (match === null || type === undefined || depth === undefined) throw notWkt(text);
  if (!WGS84_CODES.has(match[1])) {
    throw new ImportFault('', 'reason.otherCrs', { found: `EPSG:${match[1]}` });
  }
  const rest = text.slice(match[0].length).trim();
  if (rest.toUpperCase() === 'EMPTY') return null;
  const tokens = tokensOf(rest);
  const coordinates = depth === 0 ? readPositions(tokens, text)[0] : readList(tokens, depth, text);
  if (tokens.next().done !== true) throw notWkt(text);
  return { type, coordinates };
}

function notWkt(text: string): ImportFault {
  return new ImportFault('', 'reason.notWkt', { found: quote(text) });
}

function* tokensOf(text: string): Generator<string, undefined> {
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const [whole = '', token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return;
    at += whole.length;
    yield token;
  }
}

type Tokens = Generator<string, undefined>;

/** Lists within lists, down to the one of positions. */
function readList(tokens: Tokens, depth: number, text: string): unknown[] {
  if (depth === 1) return readPositions(tokens, text);
  if (tokens.next().value !== '(') throw notWkt(text);
  const list: unknown[] = [];
  for (;;) {
    list.push(readList(tokens, depth - 1, text));
    const after = tokens.next().value;
    if (after === ')') return list;
    if (after !== ',') throw notWkt(text);
  }
}

/** `(106.7 16.6, 106.8 16.7)`; the points of a MULTIPOINT may stand in brackets of their own. */
function readPositions(tokens: Tokens, text: string): number[][] {
  if (tokens.next().value !== '(') throw notWkt(text);
  const positions: number[][] = [];
  let position: number[] = [];
  let isBracketed = false;
  for (;;) {
    const token = tokens.next().value;
    if (token === undefined) throw notWkt(text);
    if (token === '(' && position.length === 0 && !isBracketed) isBracketed = true;
    else if (token === ')' && isBracketed) isBracketed = false;
    else if (token === ',' || token === ')') {
      positions.push(position);
      position = [];
      if (token === ')') return positions;
    } else position.push(numberOf(token, text));
  }
}

function numberOf(token: string, text: string): number {
  const value = Number(token);
  if (!Number.isFinite(value)) throw notWkt(text);
  return value;
}
