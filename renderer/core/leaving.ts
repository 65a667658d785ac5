import { api } from '../api.ts';

type Keep = () => Promise<unknown>;

const keepers = new Set<Keep>();

/** Has something kept before the page goes away, until called back. */
export function beforeLeaving(keep: Keep): () => void {
  keepers.add(keep);
  return () => void keepers.delete(keep);
}

/**
 * Keeps everything when the window is about to close, and lets it close then. A page that goes
 * without that, because it is loaded anew, says what it has while it can.
 */
export function followLeaving(): () => void {
  const stop = api.on('page.keep', () => void keepAndLeave());
  const keepNow = () => void keepAll();
  addEventListener('pagehide', keepNow);
  return () => {
    stop();
    removeEventListener('pagehide', keepNow);
  };
}

async function keepAndLeave(): Promise<void> {
  await keepAll();
  await api.request('page.tellKept');
}

/** One that fails keeps no other from being kept. */
async function keepAll(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}
