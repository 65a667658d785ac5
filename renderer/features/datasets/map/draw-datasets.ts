import { computed, effect } from '@preact/signals';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { showRows } from '../../../core/open-rows.ts';
import { theme } from '../../../core/preferences.ts';
import { layerOfHistory } from '../../../map/added-layers.ts';
import { type Dispose, type MapContext, oncePerFrame } from '../../../map/map-context.ts';
import { ownPicks } from '../../../map/point-pickers.ts';
import { groupColors } from '../colors.ts';
import { type Ready, shownDatasets } from '../datasets.ts';
import { type PointLook, sizesOf } from '../point-look.ts';
import { rowsAt } from './pick-rows.ts';
import { createPointLayer, type PointLayer } from './point-layer.ts';
import { radiusPx } from './sight-of-cells.ts';

/** Before the ids of layers of points; MapLibre keeps them through changes of style by itself. */
const PREFIX = 'points:';

interface Drawn {
  readonly layer: PointLayer;
}

/** Draws the tables that are shown, in the window of the map; a tick costs ranges and a repaint. */
export function followDatasetPoints(context: MapContext): Dispose {
  const { map, styleLoads, subject } = context;
  const drawn = new Map<string, Drawn>();
  const palette = computed(() => paletteOf(theme.value));
  const task = oncePerFrame(context, () => {
    if (styleLoads.peek() > 0) putOnMap(context, drawn);
  });
  const stops = [
    effect(() => {
      const shown = new Map(shownDatasets.value.map((one) => [one.dataset.id, one]));
      for (const [id, { layer }] of drawn) {
        if (shown.has(id)) continue;
        if (map.getLayer(layer.id) !== undefined) map.removeLayer(layer.id);
        drawn.delete(id);
      }
      for (const [id, { loaded }] of shown) {
        const known = drawn.get(id);
        const one = known ?? begin(id, loaded);
        drawn.set(id, one);
        one.layer.setLook(lookOf(loaded, palette.value));
        one.layer.setWindow(loaded.overview.facts.isDated ? subject.clock.peek() : null);
      }
      if (styleLoads.value > 0) task.schedule();
    }),
    effect(() => {
      const window = subject.clock.value;
      for (const { dataset, loaded } of shownDatasets.peek()) {
        if (loaded.overview.facts.isDated) drawn.get(dataset.id)?.layer.setWindow(window);
      }
      if (drawn.size > 0) task.schedule();
    }),
    ownPicks(context, (point) => pick(context, point)),
  ];
  return () => {
    for (const stop of stops) stop();
    task.cancel();
  };
}

function begin(id: string, { points }: Ready): Drawn {
  return { layer: createPointLayer(`${PREFIX}${id}`, points) };
}

/** Under history and notes: what is told stays readable over what is counted. */
function putOnMap({ map }: MapContext, drawn: ReadonlyMap<string, Drawn>): void {
  const above = layerOfHistory(map.getStyle().layers);
  for (const { layer } of drawn.values()) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, above);
  }
}

function lookOf({ groups, numbers, overview }: Ready, palette: Palette): PointLook {
  const range = numbers && overview.facts.columns[numbers.column]?.range;
  return {
    groupOfRow: groups?.of.groupOfRow ?? null,
    colors: groupColors(palette, groups?.of.values.length ?? 0),
    sizeOfRow: numbers && sizesOf(numbers.of, Math.max(1, range?.[1] ?? 1)),
    edge: rgbOf(palette.halo),
    scale: palette.textScale,
  };
}

function rgbOf(color: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  return [red, green, blue];
}

function pick({ map, subject }: MapContext, point: { x: number; y: number }): boolean {
  const reachPx = radiusPx(map.getZoom()) + 3;
  for (const { dataset, loaded } of shownDatasets.peek().toReversed()) {
    const window = loaded.overview.facts.isDated ? subject.clock.peek() : null;
    const rows = rowsAt(map, loaded.points, { point, reachPx, window });
    if (rows.length === 0) continue;
    showRows({ datasetId: dataset.id, rows });
    return true;
  }
  return false;
}
