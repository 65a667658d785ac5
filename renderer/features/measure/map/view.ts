import { effect } from '@preact/signals';
import { ImageSource, type Map as MapLibreMap } from 'maplibre-gl';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { theme } from '../../../core/preferences.ts';
import { layerOfHistory, OVER_GROUND_PREFIX } from '../../../map/added-layers.ts';
import { type Dispose, type MapContext, oncePerFrame } from '../../../map/map-context.ts';
import { type SeenFrom, SURE, UNKNOWN } from '../relief/view-grid.ts';
import { view } from '../view.ts';

const ID = `${OVER_GROUND_PREFIX}view`;
/** How much of the colours covers the ground. */
const HIDDEN_ALPHA = 90;
const SEEN_ALPHA = 140;

/** Lays what is seen from a point over the ground, under history. */
export function followViewOnMap(room: MapContext): Dispose {
  const { map, styleLoads } = room;
  const task = oncePerFrame(room, () => {
    if (styleLoads.peek() === 0) return;
    remove(map);
    const now = view.peek();
    if (now.state === 'shown') void add(map, now.seen, paletteOf(theme.peek()));
  });
  const stop = effect(() => {
    if (view.value && theme.value && styleLoads.value > 0) task.schedule();
  });
  return () => {
    stop();
    task.cancel();
    if (styleLoads.peek() > 0) remove(map);
  };
}

async function add(map: MapLibreMap, seen: SeenFrom, palette: Palette): Promise<void> {
  const image = await createImageBitmap(paint(seen, palette));
  const now = view.peek();
  if (now.state !== 'shown' || now.seen !== seen || map.getSource(ID) !== undefined) return;
  const coordinates = seen.corners.map(([lng, lat]) => [lng, lat]) as ImageSource['coordinates'];
  map.addSource(ID, { type: 'image', coordinates });
  const source = map.getSource(ID);
  if (source instanceof ImageSource) source.updateImage({ image });
  map.addLayer(
    {
      id: ID,
      type: 'raster',
      source: ID,
      paint: { 'raster-fade-duration': 0, 'raster-resampling': 'nearest' },
    },
    layerOfHistory(map.getStyle().layers),
  );
}

/** From the colour of ink, hidden, to that of notes, seen; clear where nothing is known. */
function paint({ chances, columns, rows }: SeenFrom, palette: Palette): ImageData {
  const image = new ImageData(columns, rows);
  const [hidden, seen] = [rgbOf(palette.ink), rgbOf(palette.note)];
  for (const [cell, chance] of chances.entries()) {
    if (chance === UNKNOWN) continue;
    const share = chance / SURE;
    for (const channel of [0, 1, 2] as const) {
      image.data[cell * 4 + channel] = hidden[channel] + (seen[channel] - hidden[channel]) * share;
    }
    image.data[cell * 4 + 3] = HIDDEN_ALPHA + (SEEN_ALPHA - HIDDEN_ALPHA) * share;
  }
  return image;
}

function rgbOf(hex: string): readonly [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function remove(map: MapLibreMap): void {
  if (map.getLayer(ID) !== undefined) map.removeLayer(ID);
  if (map.getSource(ID) !== undefined) map.removeSource(ID);
}
