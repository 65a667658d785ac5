import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type HexColor,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { look } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';

/** How near the pointer must be to a corner to take hold of it. */
const REACH_PX = 16;
const RESHAPABLE = {
  feature: {
    draggable: true,
    coordinates: { midpoints: true, draggable: true, deletable: true },
  },
} as const;

const note = colorOf('note');
const accent = colorOf('accent');
const halo = colorOf('halo');

/** The drawing tools on that map, at rest. Escape, Delete and turning are not theirs. */
export function createDraftTools(map: MapLibreMap): TerraDraw {
  return new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      prefixId: ON_TOP_PREFIX,
      coordinatePrecision: 6,
    }),
    modes: [...drawingModes(), reshapingMode()],
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
      styles: { lineStringColor: note, lineStringWidth: 3, closingPointColor: accent },
    }),
    new TerraDrawPolygonMode({
      keyEvents,
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
    flags: { point: RESHAPABLE, linestring: RESHAPABLE, polygon: RESHAPABLE },
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

/** A colour of the look of now, asked anew each time something is drawn. */
function colorOf(name: keyof Pick<Palette, 'note' | 'accent' | 'halo'>): () => HexColor {
  return () => paletteOf(look.peek())[name] as HexColor;
}
