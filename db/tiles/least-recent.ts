/** Keeps what was used last. */
export interface Cache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * A cache that forgets what was not used for longest once the sizes of all it holds exceed
 * `limit`; the newest always stays.
 */
export function leastRecentCache<Value>(
  limit: number,
  sizeOf: (value: Value) => number = () => 1,
): Cache<Value> {
  const held = new Map<string, Value>();
  let size = 0;
  const forget = (key: string, value: Value) => {
    held.delete(key);
    size -= sizeOf(value);
  };
  return {
    get(key) {
      const value = held.get(key);
      if (value === undefined) return undefined;
      held.delete(key);
      held.set(key, value);
      return value;
    },
    set(key, value) {
      const before = held.get(key);
      if (before !== undefined) forget(key, before);
      held.set(key, value);
      size += sizeOf(value);
      for (const [oldest, old] of held) {
        if (size <= limit || oldest === key) return;
        forget(oldest, old);
      }
    },
  };
}
