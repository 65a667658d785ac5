let last: Promise<unknown> = Promise.resolve();

/** Edits scenes one after the other, so that each begins with what the one before has stored. */
export function inTurn<T>(edit: () => Promise<T>): Promise<T> {
  const turn = last.then(edit);
  last = turn.catch(() => undefined);
  return turn;
}
