/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number;

/** A small generator (mulberry32), so that a run can be repeated by its seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KEYS = ['id', 'kind', 'ops', 'text', '__proto__', 'constructor', 'toString', 'length', ''];
const DEEPEST = 4;

const LEAVES: readonly ((chance: Chance) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => '',
  () => 'x'.repeat(100_000),
  () => '\u0000\ud800<b>&amp;',
  () => 'Đie\u0323\u0302n',
  (chance) => chance() * 1e9 - 5e8,
  (chance) => KEYS[Math.floor(chance() * KEYS.length)],
  () => new Date(Number.NaN),
  () => new Map([['id', 1]]),
  () => new Uint8Array(64),
  () => new Error('x'),
];

/** Any value that a page could send: what structured cloning lets through, cycles included. */
export function anyValue(chance: Chance, depth = 0): unknown {
  const kind = chance();
  if (depth >= DEEPEST || kind < 0.55) return pick(LEAVES, chance)(chance);
  const size = Math.floor(chance() * 5);
  if (kind < 0.7) return Array.from({ length: size }, () => anyValue(chance, depth + 1));
  if (kind < 0.74) return new Array(100_000).fill(anyValue(chance, DEEPEST));
  const made: Record<string, unknown> = {};
  for (let index = 0; index < size; index += 1) {
    // Defined and not assigned: an own `__proto__` is what JSON would bring.
    Object.defineProperty(made, pick(KEYS, chance), {
      value: anyValue(chance, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (kind > 0.95) made['id'] = made;
  return made;
}

/** A good input with one value somewhere in it replaced by any other. */
export function spoiled(good: unknown, chance: Chance): unknown {
  if (typeof good !== 'object' || good === null || chance() < 0.15) return anyValue(chance);
  const empty = Array.isArray(good) ? [] : {};
  const copy = Object.assign(empty, good) as Record<string, unknown>;
  const keys = Object.keys(copy);
  if (keys.length === 0) return anyValue(chance);
  const key = pick(keys, chance);
  copy[key] = spoiled(copy[key], chance);
  return copy;
}

function pick<T>(values: readonly T[], chance: Chance): T {
  return values[Math.floor(chance() * values.length)] as T;
}
