import { effect } from '@preact/signals';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { frameCorners } from '../frame-camera.ts';
import { currentScene } from '../lecture-state.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws on the presenter's map what the wall is sure to show of the scene. */
export function followFrameOutline({ map, container }: MapContext): Dispose {
  const svg = document.createElementNS(SVG, 'svg');
  const outline = document.createElementNS(SVG, 'polygon');
  svg.setAttribute('class', 'frame-outline');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(outline);
  const stop = effect(() => {
    const scene = currentScene.value;
    svg.remove();
    if (scene?.frame == null) return;
    const corners = frameCorners(scene.camera, scene.frame);
    const draw = () => {
      const points = corners.map(([lng, lat]) => {
        const { x, y } = map.project([lng, lat]);
        return `${x},${y}`;
      });
      outline.setAttribute('points', points.join(' '));
    };
    draw();
    container.append(svg);
    const listener = map.on('move', draw);
    return () => listener.unsubscribe();
  });
  return () => {
    stop();
    svg.remove();
  };
}
