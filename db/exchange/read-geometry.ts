import type { NoteGeometry } from '../../geodata/model/space/lng-lat.ts';
import { foreignCrs } from './crs.ts';
import { ImportFault, isObject, type JsonObject, quote } from './import-fault.ts';
import { bringOntoEarth, type Position, readPosition } from './read-position.ts';

type TellShape = (fault: ImportFault) => void;
/** The shape that coordinates describe, `null` for an empty one. A part left out of it is told. */
type ReadShape = (coordinates: unknown, tell: TellShape) => NoteGeometry | null;

/** Deeper collections are nobody's drawing. */
const DEEPEST_COLLECTION = 20;

const READERS: ReadonlyMap<unknown, { readonly read: ReadShape; readonly isMulti: boolean }> =
  new Map([
    ['Point', { read: readPoint, isMulti: false }],
    ['LineString', { read: readLine, isMulti: false }],
    ['Polygon', { read: readArea, isMulti: false }],
    ['MultiPoint', { read: readPoint, isMulti: true }],
    ['MultiLineString', { read: readLine, isMulti: true }],
    ['MultiPolygon', { read: readArea, isMulti: true }],
  ]);

interface Collecting {
  readonly shapes: NoteGeometry[];
  readonly tell: TellShape;
  readonly depth: number;
}

/**
 * The geometries a person could have drawn that make up a GeoJSON geometry: Multi geometries and
 * collections come apart, empty ones are none. A part that cannot be used is told and left out,
 * the rest is kept. Heights are dropped, open rings are closed, and what was drawn on another
 * turn of the globe is brought back.
 */
export function readGeometries(value: unknown, tell: TellShape): NoteGeometry[] {
  const shapes: NoteGeometry[] = [];
  collect(value, { shapes, tell, depth: 0 });
  return shapes;
}

function collect(value: unknown, collecting: Collecting): void {
  if (value === undefined || value === null) return;
  telling(collecting.tell, '', () => {
    const geometry = checkGeometry(value);
    if (geometry['type'] === 'GeometryCollection') collectAll(geometry['geometries'], collecting);
    else collectShapes(geometry, collecting);
  });
}

/** The geometries of a collection. */
function collectAll(geometries: unknown, { shapes, tell, depth }: Collecting): void {
  if (depth >= DEEPEST_COLLECTION) throw new ImportFault('', 'reason.tooDeep');
  for (const [index, part] of listAt(geometries, '.geometries').entries()) {
    const told = (fault: ImportFault) => tell(fault.below(`.geometries[${index}]`));
    collect(part, { shapes, tell: told, depth: depth + 1 });
  }
}

/** The one shape of a geometry, or the many of a Multi geometry. */
function collectShapes({ type, coordinates }: JsonObject, { shapes, tell }: Collecting): void {
  const reader = READERS.get(type);
  if (reader === undefined) {
    throw new ImportFault('.type', 'reason.unknownGeometry', { found: quote(type) });
  }
  const keep = (part: unknown, where: string) =>
    telling(tell, where, () => {
      const shape = reader.read(part, (fault) => tell(fault.below(where)));
      if (shape !== null) shapes.push(shape);
    });
  if (!reader.isMulti) keep(coordinates, '.coordinates');
  else {
    for (const [index, part] of listAt(coordinates, '.coordinates').entries()) {
      keep(part, `.coordinates[${index}]`);
    }
  }
}

function checkGeometry(value: unknown): JsonObject {
  if (!isObject(value)) throw new ImportFault('', 'reason.notAGeometry');
  const found = foreignCrs(value);
  if (found !== null) throw new ImportFault('.crs', 'reason.otherCrs', { found });
  return value;
}

/** Does the work; a fault in it is told with the path before it, and no more is done. */
function telling(tell: TellShape, where: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    tell(error.below(where));
  }
}

function readPoint(value: unknown): NoteGeometry | null {
  // Programs whose empty numbers become `null` write an empty point so.
  if (Array.isArray(value) && value.every((part) => part === null)) return null;
  if (value === null || value === undefined) return null;
  const position = readPosition(value);
  bringOntoEarth([[position]]);
  return { type: 'Point', coordinates: position };
}

function readLine(value: unknown): NoteGeometry | null {
  const coordinates = listAt(value, '').map(positionAt);
  if (coordinates.length === 0) return null;
  if (coordinates.length < 2) throw new ImportFault('', 'reason.lineTooShort');
  bringOntoEarth([coordinates]);
  return { type: 'LineString', coordinates };
}

/** An area without a hole that cannot be used is still that area; without its outline it is none. */
function readArea(value: unknown, tell: TellShape): NoteGeometry | null {
  const [outline, ...holes] = listAt(value, '');
  if (outline === undefined || (Array.isArray(outline) && outline.length === 0)) return null;
  const rings: Position[][] = [];
  try {
    rings.push(readRing(outline));
  } catch (error) {
    throw error instanceof ImportFault ? error.below('[0]') : error;
  }
  for (const [index, hole] of holes.entries()) {
    telling(tell, `[${index + 1}]`, () => rings.push(readRing(hole)));
  }
  bringOntoEarth(rings);
  return { type: 'Polygon', coordinates: rings };
}

function readRing(value: unknown): Position[] {
  const ring = listAt(value, '').map(positionAt);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first !== undefined && (first[0] !== last?.[0] || first[1] !== last[1]))
    ring.push([...first]);
  if (ring.length < 4) throw new ImportFault('', 'reason.ringTooShort');
  return ring;
}

function positionAt(value: unknown, index: number): Position {
  try {
    return readPosition(value);
  } catch (error) {
    throw error instanceof ImportFault ? error.below(`[${index}]`) : error;
  }
}

function listAt(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ImportFault(where, 'reason.notAList');
  return value;
}
