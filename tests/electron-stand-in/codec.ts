/**
 * Carries values as Electron's structured clone does, over JSON: prototypes are lost, functions
 * and symbols are refused. Runs in Node and, with its types stripped, in the page.
 */

/** A value in its travelling form: JSON, where an object with the key `$` stands for something else. */
export type Encoded =
  | null
  | boolean
  | number
  | string
  | readonly Encoded[]
  | { readonly [key: string]: Encoded };

type TypedArrayName = (typeof TYPED_ARRAYS)[number];

const TYPED_ARRAYS = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
] as const;

/** What Electron says of a value that cannot travel. */
export const CLONE_FAILED = 'An object could not be cloned.';

/**
 * @throws Error `An object could not be cloned.` for functions, symbols and objects of the system
 * (elements, promises, weak maps …), as Electron does.
 */
export function encodeValue(value: unknown, path: readonly object[] = []): Encoded {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : tagged('number', `${spell(value)}`);
    case 'undefined':
      return tagged('undefined', null);
    case 'bigint':
      return tagged('bigint', value.toString());
    case 'object':
      return value === null ? null : encodeObject(value, path);
    default:
      throw new Error(CLONE_FAILED);
  }
}

export function decodeValue(encoded: Encoded): unknown {
  if (typeof encoded !== 'object' || encoded === null) return encoded;
  if (isList(encoded)) return encoded.map(decodeValue);
  const tag = encoded['$'];
  if (typeof tag === 'string') return decodeTagged(tag, encoded['v'] ?? null);
  return decodeEntries(Object.entries(encoded));
}

function spell(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function tagged(tag: string, value: Encoded): Encoded {
  return { $: tag, v: value };
}

function isList(encoded: Encoded): encoded is readonly Encoded[] {
  return Array.isArray(encoded);
}

function encodeObject(value: object, path: readonly object[]): Encoded {
  if (path.includes(value)) {
    throw new Error('electron stand-in: a value that contains itself is not implemented');
  }
  const inner = [...path, value];
  if (Array.isArray(value)) return value.map((item) => encodeValue(item, inner));
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const special = encodeSpecial(kind, value, inner);
  if (special !== undefined) return special;
  if (!isCloneableObject(value, kind)) throw new Error(CLONE_FAILED);
  const entries = Object.entries(value).map(
    ([key, item]) => [key, encodeValue(item, inner)] as const,
  );
  if (!Object.hasOwn(value, '$')) return Object.fromEntries(entries);
  return tagged('object', entries);
}

function encodeSpecial(kind: string, value: object, inner: readonly object[]): Encoded | undefined {
  if (value instanceof Date) return tagged('date', encodeValue(value.getTime()));
  if (value instanceof Map) {
    return tagged(
      'map',
      [...value].map((entry) => entry.map((item: unknown) => encodeValue(item, inner))),
    );
  }
  if (value instanceof Set) {
    return tagged(
      'set',
      [...value].map((item: unknown) => encodeValue(item, inner)),
    );
  }
  if (value instanceof Error)
    return tagged('error', [value.name, value.message, value.stack ?? '']);
  if (value instanceof ArrayBuffer) return tagged('buffer', toBase64(new Uint8Array(value)));
  if (ArrayBuffer.isView(value)) {
    return tagged(kind, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
  }
  return undefined;
}

/** Instances of classes lose their class; objects of the system do not travel. */
function isCloneableObject(value: object, kind: string): boolean {
  return kind === 'Object' || Object.hasOwn(value, Symbol.toStringTag);
}

function decodeTagged(tag: string, value: Encoded): unknown {
  switch (tag) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(value);
    case 'bigint':
      return BigInt(String(value));
    case 'date':
      return new Date(Number(decodeValue(value)));
    case 'map':
      return new Map(decodeValue(value) as [unknown, unknown][]);
    case 'set':
      return new Set(decodeValue(value) as unknown[]);
    case 'object':
      return decodeEntries(value as unknown as [string, Encoded][]);
    case 'error':
      return decodeError(value as unknown as [string, string, string]);
    case 'buffer':
      return fromBase64(String(value)).buffer;
    default:
      return decodeTypedArray(tag, String(value));
  }
}

/** `__proto__` travels as a plain key, never as a prototype. */
function decodeEntries(entries: readonly (readonly [string, Encoded])[]): object {
  return Object.fromEntries(entries.map(([key, item]) => [key, decodeValue(item)]));
}

function decodeError([name, message, stack]: [string, string, string]): Error {
  const known: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError };
  const error = new (known[name] ?? Error)(message);
  error.stack = stack;
  return error;
}

function decodeTypedArray(tag: string, base64: string): unknown {
  const bytes = fromBase64(base64);
  if (tag === 'DataView') return new DataView(bytes.buffer);
  if (!(TYPED_ARRAYS as readonly string[]).includes(tag)) throw new Error(`unknown tag ${tag}`);
  return new globalThis[tag as TypedArrayName](bytes.buffer);
}

function toBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
