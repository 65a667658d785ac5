import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Has MapLibre's worker come from our own files: the content policy allows no other. */
export function useOwnWorker(): void {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}
