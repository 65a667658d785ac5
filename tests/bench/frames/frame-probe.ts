/** Where the map stands while its frames are measured. */
export interface View {
  readonly name: string;
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
}

/** What one frame of a view takes. */
export interface Still {
  /** Elapsed time by frames: single gaps mislead, for a dropped frame comes back as a short one. */
  readonly frameMs: number;
  readonly drawCalls: number;
  /** Corners of the triangles and lines that are drawn: what is worked through, seen or not. */
  readonly vertices: number;
  /** Layers of the style that have something in sight, and all that the zoom lets through. */
  readonly layers: number;
  readonly layersInRange: number;
  /** Tiles in sight of all sources. */
  readonly tiles: number;
}

/** What was handed to the graphics card since the page was opened. */
interface Drawn {
  readonly calls: number;
  readonly vertices: number;
}

declare global {
  interface Window {
    drawn(): Drawn;
  }
}

/** Runs in the page before anything else: counts what is handed to the graphics card. */
export function countDrawCalls(): void {
  let [calls, vertices] = [0, 0];
  const prototype = WebGL2RenderingContext.prototype;
  const { drawElements, drawArrays } = prototype;
  prototype.drawElements = function (mode, count, type, offset) {
    calls += 1;
    vertices += count;
    drawElements.call(this, mode, count, type, offset);
  };
  prototype.drawArrays = function (mode, first, count) {
    calls += 1;
    vertices += count;
    drawArrays.call(this, mode, first, count);
  };
  window.drawn = () => ({ calls, vertices });
}

/**
 * Runs in the bare page, which repaints all the time: stands there and counts for that long.
 * Pixels are read at both ends, so that all frames counted are drawn and no others.
 */
export async function standStill({ view, forMs }: { view: View; forMs: number }): Promise<Still> {
  const map = window.bareMap;
  map.jumpTo({ center: view.center, zoom: view.zoom });
  while (!map.areTilesLoaded() || !map.loaded()) await nextFrame();
  // Lettering comes in over some frames once its tiles are there.
  for (let frame = 0; frame < 10; frame += 1) await nextFrame();

  const gl = map.getCanvas().getContext('webgl2');
  const drawAll = () => gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  await nextFrame();
  drawAll();
  const [startMs, before] = [performance.now(), window.drawn()];
  let frames = 0;
  while (performance.now() < startMs + forMs) {
    await nextFrame();
    frames += 1;
  }
  drawAll();
  const frameMs = (performance.now() - startMs) / frames;
  const drawCalls = (window.drawn().calls - before.calls) / frames;
  const vertices = (window.drawn().vertices - before.vertices) / frames;

  const inRange = map
    .getStyle()
    .layers.filter(
      ({ minzoom = 0, maxzoom = 25, layout }) =>
        minzoom <= view.zoom && view.zoom < maxzoom && layout?.visibility !== 'none',
    );
  const found = new Set(map.queryRenderedFeatures().map(({ layer }) => layer.id));
  // Of these nothing can be found.
  const whole = ['background', 'color-relief', 'hillshade', 'raster'];
  const layers = inRange.filter(({ id, type }) => whole.includes(type) || found.has(id)).length;
  const tiles = Object.values(map.style.tileManagers).reduce(
    (sum, manager) => sum + manager.getVisibleCoordinates().length,
    0,
  );
  return { frameMs, drawCalls, vertices, layers, layersInRange: inRange.length, tiles };

  function nextFrame(): Promise<number> {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Runs in the bare page: flies to each of the views; elapsed time by frames, in flight alone. */
export async function flyThrough(views: readonly View[]): Promise<number> {
  const map = window.bareMap;
  const gl = map.getCanvas().getContext('webgl2');
  const drawAll = () => gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  let [elapsedMs, frames] = [0, 0];
  for (const { center, zoom } of views) {
    while (!map.areTilesLoaded()) await nextFrame();
    drawAll();
    const startMs = performance.now();
    window.flyTo({ center, zoom });
    while (map.isMoving()) {
      await nextFrame();
      frames += 1;
    }
    drawAll();
    elapsedMs += performance.now() - startMs;
  }
  return elapsedMs / frames;

  function nextFrame(): Promise<number> {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
