import { effect, untracked } from '@preact/signals';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { cameraTarget } from '../../../core/camera.ts';
import { type Dispose, type MapContext, readOncePerFrame } from '../../../map/map-context.ts';
import { fitFrame } from '../frame-camera.ts';
import { currentScene } from '../lecture-state.ts';
import { mapSize } from '../map-size.ts';
import { clearPointing, ink, pointAt, pointing } from '../pointing.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** How much nearer the zoom goes: what was in a third of the picture fills it. */
const NEARER_LEVELS = 1.6;

/** Shows on the map what the lecturer points at, and tells where this window's pointer is. */
export function followPointingOnMap(context: MapContext): Dispose {
  const stops = [showPointing(context), watchPointer(context), zoomThere(), forgetWithScene()];
  return () => {
    for (const stop of stops) stop();
  };
}

function showPointing({ map, container }: MapContext): Dispose {
  const glass = document.createElement('div');
  const lines = document.createElementNS(SVG, 'svg');
  glass.className = 'pointing';
  glass.ariaHidden = 'true';
  glass.append(lines);
  container.parentElement?.append(glass);
  const placeOf = ([lng, lat]: LngLat) => {
    const { x, y } = map.project([lng, lat]);
    return [
      (x / container.clientWidth) * glass.clientWidth,
      (y / container.clientHeight) * glass.clientHeight,
    ] as const;
  };
  const draw = () => {
    const { tool, at } = pointing.peek();
    const place = at === null ? null : placeOf(at);
    glass.dataset['tool'] = place === null ? '' : (tool ?? '');
    if (place !== null) {
      glass.style.setProperty('--x', `${place[0]}px`);
      glass.style.setProperty('--y', `${place[1]}px`);
    }
    lines.replaceChildren(...ink.peek().map((line) => polyline(line.map(placeOf))));
  };
  const stop = effect(() => {
    if (pointing.value && ink.value) untracked(draw);
  });
  const listener = map.on('move', draw);
  return () => {
    stop();
    listener.unsubscribe();
    glass.remove();
  };
}

function polyline(points: readonly (readonly [x: number, y: number])[]): SVGPolylineElement {
  const line = document.createElementNS(SVG, 'polyline');
  line.setAttribute('points', points.map((point) => point.join(',')).join(' '));
  return line;
}

/** The map may be inert or drawn small: the pointer is asked of the window. */
function watchPointer({ map, container }: MapContext): Dispose {
  let last: PointerEvent | null = null;
  const task = readOncePerFrame(() => {
    if (last === null || currentScene.peek() === null) return;
    const box = container.getBoundingClientRect();
    const [x, y] = [last.clientX - box.left, last.clientY - box.top];
    const isInside = x >= 0 && y >= 0 && x <= box.width && y <= box.height;
    const times = container.clientWidth / box.width;
    const { lng, lat } = map.unproject([x * times, y * times]).wrap();
    pointAt(isInside ? [lng, lat] : null, last.buttons === 1);
  });
  const abort = new AbortController();
  for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) {
    addEventListener(
      type,
      (event) => {
        last = event;
        task.schedule();
      },
      { signal: abort.signal },
    );
  }
  return () => {
    abort.abort();
    task.cancel();
  };
}

function zoomThere(): Dispose {
  let isZoomed = false;
  return effect(() => {
    const { zoomedAt } = pointing.value;
    const scene = currentScene.peek();
    if (scene === null || (zoomedAt === null && !isZoomed)) return;
    isZoomed = zoomedAt !== null;
    untracked(() => {
      const fitted = fitFrame(scene.camera, scene.frame, mapSize.peek());
      const [lng, lat] = zoomedAt ?? fitted.center;
      const zoom = fitted.zoom + (isZoomed ? NEARER_LEVELS : 0);
      cameraTarget.value = {
        kind: 'camera',
        camera: { ...fitted, center: [lng, lat], zoom: Math.min(24, zoom) },
        isInstant: false,
        flight: { kind: 'ease', seconds: 0.6 },
      };
    });
  });
}

function forgetWithScene(): Dispose {
  let shownId: string | null = null;
  return effect(() => {
    const id = currentScene.value?.id ?? null;
    if (id === shownId) return;
    shownId = id;
    untracked(clearPointing);
  });
}
