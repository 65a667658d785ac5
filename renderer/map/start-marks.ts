import type { MapSourceDataEvent } from 'maplibre-gl';
import { SOURCE } from '../../geodata/style/layer-ids.ts';

const GROUND: ReadonlySet<string> = new Set([SOURCE.world, SOURCE.around, SOURCE.region]);

/** Whatever tells when tiles come and frames are drawn. */
export interface DrawingMap {
  on(name: 'sourcedata', listener: (event: MapSourceDataEvent) => void): { unsubscribe(): void };
  on(name: 'render', listener: () => void): { unsubscribe(): void };
}

/**
 * Marks in the page's own record of times the first frame that shows land or sea,
 * `atlas:map-first-paint`, for whoever measures a start.
 */
export function markFirstPaint(map: DrawingMap): () => void {
  let hasGround = false;
  const tiles = map.on('sourcedata', ({ sourceId, tile }) => {
    if (tile !== undefined && GROUND.has(sourceId)) hasGround = true;
  });
  const frames = map.on('render', () => {
    if (!hasGround) return;
    performance.mark('atlas:map-first-paint');
    stop();
  });
  const stop = () => {
    tiles.unsubscribe();
    frames.unsubscribe();
  };
  return stop;
}
