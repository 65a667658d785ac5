import { batch, effect, untracked } from '@preact/signals';
import type { GeoJSONStoreFeatures, TerraDraw } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LngLat, NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import type { NoteDraft } from '../../../../geodata/model/workbook/workbook.ts';
import { t } from '../../../core/language.ts';
import { notify } from '../../../core/notices.ts';
import { selection } from '../../../core/selection.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { finishDrawing, reviseDraft } from '../draft.ts';
import { cornerRequest, type DrawnShape, drawing, liveShape, shapeUnderWay } from '../drawing.ts';
import { isReshapable, isSameGeometry, isShape, roundGeometry } from './draft-geometry.ts';
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
  const tools = createDraftTools(
    new TerraDrawMapLibreGLAdapter({ map, prefixId: ON_TOP_PREFIX, coordinatePrecision: 6 }),
  );
  let held: Held = { step: 'idle' };
  tools.on('finish', (id, { action }) => {
    const geometry = geometryOf(tools.getSnapshotFeature(id));
    if (geometry === null) return;
    if (action === 'draw') {
      // The tools are still in the middle of their click; they can be set anew when it is over.
      queueMicrotask(() => {
        held = endShape(room, tools, held, geometry);
      });
      return;
    }
    if (held.step !== 'editing' || isSameGeometry(held.geometry, geometry)) return;
    held = { ...held, geometry };
    batch(() => {
      liveShape.value = null;
      reviseDraft({ geometry });
    });
    // What is taken back next is this, not a letter in the field that had the focus.
    map.getCanvas().focus();
  });
  const stopCorners = followCorners(tools);
  tools.on('change', (_, kind) => {
    if (kind !== 'styling') liveShape.value = liveLine(tools);
  });
  const stop = effect(() => {
    const now = drawing.value;
    if (styleLoads.value === 0) return;
    isCrosshairShown.value = false;
    if (now.step === 'idle') {
      if (held.step === 'editing') revealWhenLaidOut(map, held.geometry);
      held = rest(tools);
    } else if (now.step === 'drawing') held = draw(tools, room, held, now.shape);
    else held = edit(tools, held, now.draft);
  });
  const calm = map.on('dblclick', (event) => {
    if (drawing.peek().step !== 'idle') event.preventDefault();
  });
  const stopKeys = followDraftKeys(room);
  return () => {
    stop();
    stopCorners();
    calm.unsubscribe();
    stopKeys();
    if (styleLoads.peek() > 0) rest(tools);
  };
}

/** What was written stays clear of the panel that then shows it, which is there in the next frame. */
function revealWhenLaidOut(map: MapContext['map'], geometry: NoteGeometry): void {
  requestAnimationFrame(() => {
    if (selection.peek()?.kind === 'note') reveal(map, geometry);
  });
}

/** Opens the editor on a finished shape; one that is none yet is drawn anew. */
function endShape({ map }: MapContext, tools: TerraDraw, held: Held, geometry: NoteGeometry): Held {
  if (isShape(geometry)) {
    finishDrawing(geometry);
    reveal(map, geometry);
    return held;
  }
  notify('info', t('notes.tooFewBends'));
  tools.clear();
  return held;
}

/** Says how far the shape under way has come, and takes back a corner when asked. */
function followCorners(tools: TerraDraw): Dispose {
  let obeyed = cornerRequest.peek();
  tools.on('history', ({ undoSize }) => {
    shapeUnderWay.value = { corners: cornersOf(tools, undoSize), canRedo: tools.canRedo() };
  });
  return effect(() => {
    const request = cornerRequest.value;
    if (request === null || request === obeyed) return;
    obeyed = request;
    untracked(() => {
      if (tools.enabled) tools[request.do]();
    });
  });
}

/** The corners set so far: the rest of what is drawn follows the pointer. */
function cornersOf(tools: TerraDraw, count: number): readonly LngLat[] {
  const shape = tools.getSnapshot().find(({ properties }) => properties['currentlyDrawing']);
  const geometry = shape?.geometry as NoteGeometry | undefined;
  if (geometry === undefined || geometry.type === 'Point') return [];
  const positions =
    geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : geometry.coordinates;
  const corners = roundGeometry({ type: 'LineString', coordinates: positions.slice(0, count) });
  return corners.type === 'LineString' ? corners.coordinates : [];
}

/** The line in the tools as the pointer has it now; of other shapes nobody asks. */
function liveLine(tools: TerraDraw): NoteGeometry | null {
  const line = tools.getSnapshot().find(({ geometry }) => geometry.type === 'LineString');
  return line === undefined ? null : (line.geometry as NoteGeometry);
}

function rest(tools: TerraDraw): Held {
  if (tools.enabled) tools.stop();
  return { step: 'idle' };
}

function draw(tools: TerraDraw, { map }: MapContext, held: Held, shape: DrawnShape): Held {
  if (held.step === 'drawing' && held.shape === shape) return held;
  restart(tools);
  tools.setMode(MODE_OF_SHAPE[shape]);
  takeFocus(map.getCanvas());
  return { step: 'drawing', shape };
}

/** The keys that draw are the map's; a question that was just answered may still hold the focus. */
function takeFocus(canvas: HTMLElement): void {
  canvas.focus();
  if (document.activeElement !== canvas) requestAnimationFrame(() => canvas.focus());
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
