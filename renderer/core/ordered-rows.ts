import { firstWhere } from './dated-rows.ts';
import type { Movement } from './shown-rows.ts';

/** The rows of a window in order, kept by what comes in and goes out. */
export class OrderedRows<Row> {
  readonly #compare: (one: Row, other: Row) => number;
  #rows: readonly Row[] = [];

  /** @param compare an order in which no two rows of different ids are equal */
  constructor(compare: (one: Row, other: Row) => number) {
    this.#compare = compare;
  }

  /** The rows after a movement: the same list when nothing moved, another one otherwise. */
  after({ entered, left }: Movement<Row>): readonly Row[] {
    if (entered.length + left.length === 0) return this.#rows;
    const cuts = left.map((row) => this.#placeOf(row)).sort((one, other) => one - other);
    const rows: Row[] = [];
    let from = 0;
    let cut = 0;
    const copyUntil = (until: number) => {
      for (; from < until; from += 1) {
        if (cuts[cut] === from) cut += 1;
        else rows.push(this.#rows[from] as Row);
      }
    };
    for (const row of entered.toSorted(this.#compare)) {
      copyUntil(this.#placeOf(row));
      rows.push(row);
    }
    copyUntil(this.#rows.length);
    this.#rows = rows;
    return rows;
  }

  #placeOf(row: Row): number {
    return firstWhere(this.#rows, (other) => this.#compare(other, row) >= 0);
  }
}
