import { decodeValue, encodeValue } from '../codec.ts';

type Callable = (...args: unknown[]) => unknown;

/** Electron's limit on nested objects. */
const MAX_DEPTH = 1000;

/** Electron's `contextBridge`: what the page gets is a frozen copy, and calls pass copies only. */
export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    const value = freezeDeeply(passAcross(api));
    Object.defineProperty(window, key, {
      value,
      writable: false,
      configurable: false,
      enumerable: true,
    });
  },
};

/** Copies a value for the other side: functions become proxies, classes become plain objects. */
function passAcross(value: unknown, depth = 0, seen = new Map<object, unknown>()): unknown {
  if (depth > MAX_DEPTH) {
    throw new TypeError(
      'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
    );
  }
  if (typeof value === 'function') return passFunction(value as Callable);
  if (typeof value !== 'object' || value === null) return decodeValue(encodeValue(value));
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (value instanceof Promise) return value.then((result) => passAcross(result), rethrow);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(passAcross(item, depth + 1, seen));
    return copy;
  }
  if (!isPlain(value)) return decodeValue(encodeValue(value));
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, item] of Object.entries(value)) copy[key] = passAcross(item, depth + 1, seen);
  return copy;
}

/** Instances of the application's classes count as plain: they only lose their class. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function passFunction(original: Callable): Callable {
  return (...args) => {
    const copies = args.map((arg) => passAcross(arg));
    try {
      return passAcross(original(...copies));
    } catch (error) {
      return rethrow(error);
    }
  };
}

/** Errors cross as their message alone. */
function rethrow(error: unknown): never {
  throw error instanceof Error ? new Error(error.message) : error;
}

function freezeDeeply<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeeply(inner);
  return value;
}
