import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Has MapLibre's worker come from our own files: the content policy allows no other. */
export function useOwnWorker(): void {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}

/** Starts that worker, whose script is long to read, before there is a map to use it. */
export function warmMap(): void {
  useOwnWorker();
  prewarm();
}
