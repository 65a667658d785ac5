import { effect } from '@preact/signals';
import type { GeoJSONStoreFeatures, TerraDraw } from 'terra-draw';
import type { NoteGeometry } from '../../../../geodata/model/lng-lat.ts';
import type { NoteDraft } from '../../../../geodata/model/workbook.ts';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { finishDrawing } from '../draft.ts';
import { type DrawnShape, drawing, reshapeDraft } from '../drawing.ts';
import { isReshapable, isSameGeometry, roundGeometry } from './draft-geometry.ts';
import { followDraftKeys } from './draft-keys.ts';
import { createDraftTools } from './draft-tools.ts';
import { reveal } from './reveal.ts';

const MODE_OF_SHAPE = { point: 'point', line: 'linestring', area: 'polygon' } as const;
const MODE_OF_TYPE = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' } as const;

/** What the tools hold: nothing, a shape under way, or the geometry of a draft. */
type Held =
  | { readonly step: 'idle' }
  | { readonly step: 'drawing'; readonly shape: DrawnShape }
  | { readonly step: 'editing'; readonly id: string | null; readonly geometry: NoteGeometry };

/** Lends the drawing tools to the annotator: they own a geometry only while it is drawn. */
export function followDrawing(room: MapContext): Dispose {
  const { map, styleLoads } = room;
  const tools = createDraftTools(map);
  let held: Held = { step: 'idle' };
  tools.on('finish', (id, { action }) => {
    const geometry = geometryOf(tools.getSnapshotFeature(id));
    if (geometry === null) return;
    if (action === 'draw') {
      // The tools are still in the middle of their click; they can be set anew when it is over.
      queueMicrotask(() => {
        finishDrawing(geometry);
        reveal(map, geometry);
      });
      return;
    }
    if (held.step !== 'editing') return;
    held = { ...held, geometry };
    reshapeDraft(geometry);
  });
  const stop = effect(() => {
    const now = drawing.value;
    if (styleLoads.value === 0) return;
    isCrosshairShown.value = false;
    if (now.step === 'idle') held = rest(tools);
    else if (now.step === 'drawing') held = draw(tools, room, held, now.shape);
    else held = edit(tools, held, now.draft);
  });
  const calm = map.on('dblclick', (event) => {
    if (drawing.peek().step !== 'idle') event.preventDefault();
  });
  const stopKeys = followDraftKeys(room);
  return () => {
    stop();
    calm.unsubscribe();
    stopKeys();
    if (styleLoads.peek() > 0) rest(tools);
  };
}

function rest(tools: TerraDraw): Held {
  if (tools.enabled) tools.stop();
  return { step: 'idle' };
}

function draw(tools: TerraDraw, { map }: MapContext, held: Held, shape: DrawnShape): Held {
  if (held.step === 'drawing' && held.shape === shape) return held;
  restart(tools);
  tools.setMode(MODE_OF_SHAPE[shape]);
  map.getCanvas().focus();
  return { step: 'drawing', shape };
}

function edit(tools: TerraDraw, held: Held, { id, geometry }: NoteDraft): Held {
  const isKnown =
    held.step === 'editing' && held.id === id && isSameGeometry(held.geometry, geometry);
  if (isKnown) return held;
  restart(tools);
  tools.setMode('select');
  const [added] = isReshapable(geometry) ? tools.addFeatures([toDraftFeature(geometry)]) : [];
  if (added?.valid && added.id !== undefined) tools.selectFeature(added.id);
  return { step: 'editing', id, geometry };
}

function restart(tools: TerraDraw): void {
  if (tools.enabled) tools.clear();
  else tools.start();
}

function toDraftFeature(geometry: NoteGeometry): GeoJSONStoreFeatures {
  const { type, coordinates } = roundGeometry(geometry);
  return {
    type: 'Feature',
    properties: { mode: MODE_OF_TYPE[type] },
    geometry: { type, coordinates } as GeoJSONStoreFeatures['geometry'],
  };
}

function geometryOf(feature: GeoJSONStoreFeatures | undefined): NoteGeometry | null {
  return feature === undefined ? null : roundGeometry(feature.geometry as NoteGeometry);
}
