/** More different values than these are not kept in a table of their own. */
const MOST_DISTINCT = 65_536;

/** The different values of a column, numbered from 0 in the order in which they came. */
export interface ValueTable {
  readonly count: number;
  /**
   * The number of a value, which is added where it is new; -1 when the table is full.
   *
   * @param hash its {@link hashOf}
   */
  codeOf(bytes: Uint8Array, start: number, end: number, hash: number): number;
  /** The bytes of a value. */
  bytesOf(code: number): Uint8Array;
  /** All values back to back, and where each ends. */
  all(): { readonly pool: Uint8Array; readonly ends: Uint32Array };
}

/** Compares bytes and makes no text: what was seen before costs a hash and a comparison. */
export function createValueTable(): ValueTable {
  let pool = new Uint8Array(1024);
  let poolEnd = 0;
  let ends = new Int32Array(64);
  /** Hash and number + 1, side by side: what is looked at together lies together. */
  let slots = new Int32Array(512);
  let count = 0;
  let last = -1;

  const startOf = (code: number) => (code === 0 ? 0 : (ends[code - 1] ?? 0));
  const isAt = (code: number, bytes: Uint8Array, start: number, end: number) => {
    const from = startOf(code);
    if ((ends[code] ?? 0) - from !== end - start) return false;
    for (let at = start, to = from; at < end; at += 1, to += 1) {
      if (bytes[at] !== pool[to]) return false;
    }
    return true;
  };
  const add = (bytes: Uint8Array, start: number, end: number, hash: number) => {
    if (count === ends.length) ends = grown(ends);
    while (poolEnd + end - start > pool.length) pool = grown(pool);
    pool.set(bytes.subarray(start, end), poolEnd);
    poolEnd += end - start;
    ends[count] = poolEnd;
    count += 1;
    // Half full.
    if (count * 4 > slots.length) slots = roomier(slots);
    place(slots, hash, count);
    return count - 1;
  };

  return {
    get count() {
      return count;
    },
    codeOf(bytes, start, end, hash) {
      // Tables are often sorted: the value of the row before is the likeliest.
      if (last !== -1 && isAt(last, bytes, start, end)) return last;
      const mask = slots.length / 2 - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const code = (slots[slot * 2 + 1] ?? 0) - 1;
        if (code === -1) break;
        if (slots[slot * 2] === hash && isAt(code, bytes, start, end)) {
          last = code;
          return code;
        }
      }
      if (count === MOST_DISTINCT) return -1;
      last = add(bytes, start, end, hash);
      return last;
    },
    bytesOf: (code) => pool.subarray(startOf(code), ends[code]),
    all: () => ({
      pool: pool.subarray(0, poolEnd),
      ends: Uint32Array.from(ends.subarray(0, count)),
    }),
  };
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function place(slots: Int32Array, hash: number, codePlusOne: number): void {
  const mask = slots.length / 2 - 1;
  let slot = hash & mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = codePlusOne;
}

function roomier(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(slots.length * 4);
  for (let at = 0; at < slots.length; at += 2) {
    const code = slots[at + 1] ?? 0;
    if (code !== 0) place(larger, slots[at] ?? 0, code);
  }
  return larger;
}

function grown<T extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(array: T): T {
  const next = new (array.constructor as { new (length: number): T })(array.length * 2);
  next.set(array);
  return next;
}
