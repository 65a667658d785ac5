/** One writer at a time, in the order of asking. */
export interface Turns {
  /** Does the work as soon as nobody else is writing. */
  take<T>(work: () => T | Promise<T>): Promise<T>;
  /** How many turns have ended: as long as it is the same number, nothing was written. */
  readonly ended: number;
}

/**
 * The turns at the workbook. An import stores its notes in a thread and a connection of its own;
 * what main wants to write meanwhile waits here, not inside SQLite, where it would hold up every
 * tile and every window.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let ended = 0;
  return {
    get ended() {
      return ended;
    },
    take(work) {
      const turn = last.then(work).finally(() => {
        ended += 1;
      });
      last = turn.catch(() => {});
      return turn;
    },
  };
}
