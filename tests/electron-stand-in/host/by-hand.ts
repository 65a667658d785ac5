import type { HostWindows } from './windows.ts';

/** Windows that a person opens in a browser of their own, at the addresses `say` tells them. `reason` is a sentence. */
export function windowsByHand(say: (line: string) => void, reason: string): HostWindows['answers'] {
  let hasSpoken = false;
  return {
    'window.load': ({ url }) => {
      say(
        hasSpoken
          ? `Another window: open ${url}`
          : `${reason} Open ${url} in a browser on this machine; Ctrl-C quits.`,
      );
      hasSpoken = true;
    },
    'window.open': () => undefined,
    'window.place': () => undefined,
    'window.focus': () => undefined,
    'window.reload': () => say('Reload the page in your browser.'),
    'window.close': () => undefined,
    'theme.set': () => undefined,
  };
}
