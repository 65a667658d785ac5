import { readFields, readPacked, unzigzag, writeBytesFields } from './protobuf.ts';

/** A feature of a vector tile: its properties, and its lines or rings in units of the tile. */
export interface TileFeature {
  readonly type: 'point' | 'line' | 'polygon';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** Features by source layer. */
export type TileContent = ReadonlyMap<string, readonly TileFeature[]>;

const TYPES: readonly TileFeature['type'][] = ['point', 'point', 'line', 'polygon'];

/** Reads a vector tile (specification 2.1, unzipped) as far as the basemap's tiles use it. */
export function readVectorTile(bytes: Uint8Array): TileContent {
  const layers = new Map<string, TileFeature[]>();
  for (const [number, value] of readFields(bytes)) {
    if (number !== 3 || typeof value === 'number') continue;
    const { name, features } = readLayer(value);
    layers.set(name, features);
  }
  return layers;
}

/** A vector tile with some of its layers, told by their names; their bytes stay as they are. */
export function keepTileLayers(bytes: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const kept = [...readFields(bytes)].filter(
    ([number, value]) => number === 3 && typeof value !== 'number' && isKept(readLayer(value).name),
  );
  return writeBytesFields(kept as readonly (readonly [number, Uint8Array])[]);
}

function readLayer(bytes: Uint8Array) {
  let name = '';
  const keys: string[] = [];
  const values: (string | number)[] = [];
  const raw: Uint8Array[] = [];
  for (const [number, value] of readFields(bytes)) {
    if (typeof value === 'number') continue;
    if (number === 1) name = text(value);
    else if (number === 2) raw.push(value);
    else if (number === 3) keys.push(text(value));
    else if (number === 4) values.push(readScalar(value));
  }
  return { name, features: raw.map((feature) => readFeature(feature, keys, values)) };
}

function readFeature(
  bytes: Uint8Array,
  keys: readonly string[],
  values: readonly (string | number)[],
): TileFeature {
  let type: TileFeature['type'] = 'point';
  let tags: number[] = [];
  let commands: number[] = [];
  for (const [number, value] of readFields(bytes)) {
    if (number === 3 && typeof value === 'number') type = TYPES[value] ?? 'point';
    else if (number === 2 && typeof value !== 'number') tags = readPacked(value);
    else if (number === 4 && typeof value !== 'number') commands = readPacked(value);
  }
  const properties: Record<string, string | number> = {};
  for (let at = 0; at + 1 < tags.length; at += 2) {
    properties[keys[tags[at] ?? 0] ?? ''] = values[tags[at + 1] ?? 0] ?? '';
  }
  return { type, properties, parts: readParts(commands) };
}

/** Moves begin a part, lines continue it; both count from the last position. */
function readParts(commands: readonly number[]): [number, number][][] {
  const parts: [number, number][][] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < commands.length; ) {
    const command = commands[at] ?? 0;
    at += 1;
    if ((command & 7) === 7) continue;
    for (let left = command >>> 3; left > 0; left -= 1, at += 2) {
      x += unzigzag(commands[at] ?? 0);
      y += unzigzag(commands[at + 1] ?? 0);
      if ((command & 7) === 1) parts.push([]);
      parts.at(-1)?.push([x, y]);
    }
  }
  return parts;
}

function readScalar(bytes: Uint8Array): string | number {
  const [field] = readFields(bytes);
  if (field === undefined) return '';
  const [number, value] = field;
  if (typeof value === 'number') return number === 6 ? unzigzag(value) : value;
  if (number === 1) return text(value);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return number === 2 ? view.getFloat32(0, true) : view.getFloat64(0, true);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
