import { effect } from '@preact/signals';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  isDrawnLightly,
  isSlowFlight,
  isSoftwareRenderer,
  weakness,
} from '../../../core/light-drawing.ts';
import { changeSession, session } from '../../../core/session.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';

/** Finds out how well this computer draws: by what draws, and by the frames of the first flight. */
export function followComputer({ map, use }: MapContext): Dispose {
  const isSoftware = isSoftwareRenderer(rendererOf(map.getCanvas()));
  if (isSoftware) weakness.value = 'software';
  const stopWatching = isSoftware ? () => undefined : watchFirstFlight(map);
  const stop = effect(() => {
    const isLight = isDrawnLightly.value;
    if (use !== 'atlas' || session.peek().wasDrawnLightly === isLight) return;
    changeSession({ wasDrawnLightly: isLight });
  });
  return () => {
    stop();
    stopWatching();
  };
}

/** What the map is drawn by, in the words of its driver; empty where that is kept secret. */
function rendererOf(canvas: HTMLCanvasElement): string {
  const gl = canvas.getContext('webgl2');
  if (gl === null) return '';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER) ?? '');
}

function watchFirstFlight(map: MapLibreMap): Dispose {
  let startedAtMs = performance.now();
  let frames = 0;
  const listeners = [
    map.on('movestart', () => {
      startedAtMs = performance.now();
      frames = 0;
    }),
    map.on('render', () => {
      frames += 1;
    }),
    map.on('moveend', (event) => {
      // A hand may rest while it holds the map, and who is not looking is shown nothing.
      const isByHand = 'originalEvent' in event && event.originalEvent !== undefined;
      if (isByHand || document.hidden) return;
      const isSlow = isSlowFlight(frames, performance.now() - startedAtMs);
      if (isSlow === null) return;
      stop();
      if (isSlow) weakness.value = 'slow';
    }),
  ];
  const stop = () => {
    for (const listener of listeners) listener.unsubscribe();
  };
  return stop;
}
