import {
  type HexColor,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { theme } from '../../../core/preferences.ts';

/** What carries the tools to a map. */
type DrawingAdapter = ConstructorParameters<typeof TerraDraw>[0]['adapter'];

/** How near the pointer must be to a corner to take hold of it, or to the last one to end there. */
const REACH_PX = 16;
const RESHAPABLE = {
  feature: {
    draggable: true,
    coordinates: { midpoints: true, draggable: true, deletable: true },
  },
} as const;
/** A march may cross its own way; an area whose edge does has no inside. */
const RESHAPABLE_LINE = { feature: { ...RESHAPABLE.feature, selfIntersectable: true } } as const;

const note = colorOf('note');
const accent = colorOf('accent');
const halo = colorOf('halo');

/** The drawing tools on a map, at rest. Escape, Delete and turning are not theirs. */
export function createDraftTools(adapter: DrawingAdapter): TerraDraw {
  return new TerraDraw({
    adapter,
    modes: [...drawingModes(), reshapingMode()],
    // Corner by corner while a shape is drawn. What a whole shape was before is the draft's to know.
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
}

function drawingModes() {
  const keyEvents = { cancel: null, finish: 'Enter' };
  return [
    new TerraDrawPointMode({
      styles: { pointColor: note, pointOutlineColor: halo, pointWidth: 7, pointOutlineWidth: 2 },
    }),
    new TerraDrawLineStringMode({
      keyEvents,
      pointerDistance: REACH_PX,
      styles: { lineStringColor: note, lineStringWidth: 3, closingPointColor: accent },
    }),
    new TerraDrawPolygonMode({
      keyEvents,
      pointerDistance: REACH_PX,
      styles: {
        fillColor: note,
        fillOpacity: 0.2,
        outlineColor: note,
        outlineWidth: 3,
        closingPointColor: accent,
      },
    }),
  ];
}

function reshapingMode(): TerraDrawSelectMode {
  return new TerraDrawSelectMode({
    pointerDistance: REACH_PX,
    allowManualDeselection: false,
    keyEvents: null,
    flags: { point: RESHAPABLE, linestring: RESHAPABLE_LINE, polygon: RESHAPABLE },
    styles: {
      selectionPointColor: halo,
      selectionPointOutlineColor: accent,
      selectionPointWidth: 6,
      selectionPointOutlineWidth: 3,
      midPointColor: halo,
      midPointOutlineColor: note,
      midPointWidth: 4,
      midPointOutlineWidth: 2,
      selectedPointColor: accent,
      selectedPointOutlineColor: halo,
      selectedPointWidth: 8,
      selectedPointOutlineWidth: 2,
      selectedLineStringColor: accent,
      selectedLineStringWidth: 3,
      selectedPolygonColor: accent,
      selectedPolygonFillOpacity: 0.2,
      selectedPolygonOutlineColor: accent,
      selectedPolygonOutlineWidth: 3,
    },
  });
}

/** A colour of the theme of now, asked anew each time something is drawn. */
function colorOf(name: keyof Pick<Palette, 'note' | 'accent' | 'halo'>): () => HexColor {
  return () => paletteOf(theme.peek())[name] as HexColor;
}
