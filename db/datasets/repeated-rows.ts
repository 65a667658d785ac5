/** Tells rows that came before, by 64 bits of what they say. */
export interface RepeatedRows {
  /** Whether a row with these two hashes came before; remembers it. */
  wasSeen(high: number, low: number): boolean;
}

/** Eight bytes for each of up to twice as many places as rows: 64 MB for some five million. */
export function createRepeatedRows(): RepeatedRows {
  let slots = new Int32Array(2 * 4096);
  let count = 0;
  const put = (into: Int32Array, high: number, low: number): boolean => {
    const mask = into.length / 2 - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 2;
      if (into[at] === 0 && into[at + 1] === 0) {
        into[at] = high;
        into[at + 1] = low;
        return false;
      }
      if (into[at] === high && into[at + 1] === low) return true;
    }
  };
  return {
    wasSeen(high, low) {
      // Two zeros mark a free place.
      const wasThere = put(slots, high, low === 0 ? 1 : low);
      if (wasThere) return true;
      count += 1;
      // Three quarters full.
      if (count * 8 > slots.length * 3) {
        const larger = new Int32Array(slots.length * 2);
        for (let at = 0; at < slots.length; at += 2) {
          const [one = 0, other = 0] = [slots[at], slots[at + 1]];
          if (one !== 0 || other !== 0) put(larger, one, other);
        }
        slots = larger;
      }
      return false;
    },
  };
}
