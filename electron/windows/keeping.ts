import type { BrowserWindow } from 'electron';

/** A page that does not answer is waited for no longer than this. */
const PATIENCE_MS = 2000;

/** Has the page keep what it has not kept yet: a draft, words just typed, where a person is. */
export interface Keeping {
  /** Resolves when the page has kept everything, or does not answer. */
  readonly keep: () => Promise<void>;
  /** The page has kept everything. */
  readonly answer: () => void;
}

export function createKeeping(ask: () => void): Keeping {
  let underWay: PromiseWithResolvers<void> | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const answer = () => {
    clearTimeout(patience);
    underWay?.resolve();
    underWay = null;
  };
  return {
    answer,
    keep() {
      if (underWay === null) {
        underWay = Promise.withResolvers();
        patience = setTimeout(answer, PATIENCE_MS);
        ask();
      }
      return underWay.promise;
    },
  };
}

/** Lets a window close, whoever closes it, only when `keep` is done. */
export function keepBeforeClosing(
  window: Pick<BrowserWindow, 'on' | 'close'>,
  keep: () => Promise<void>,
): void {
  let state: 'open' | 'keeping' | 'kept' = 'open';
  window.on('close', (event) => {
    if (state === 'kept') return;
    event.preventDefault();
    if (state === 'keeping') return;
    state = 'keeping';
    void keep().then(() => {
      state = 'kept';
      window.close();
    });
  });
}
