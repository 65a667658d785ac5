import { computed, signal } from '@preact/signals';
import { boundsOf } from '../../../geodata/model/bounds.ts';
import type { Bounds } from '../../../geodata/model/lng-lat.ts';
import type { AtlasFeature } from '../../../geodata/model/records.ts';
import type { Note } from '../../../geodata/model/workbook.ts';
import { SOURCE } from '../../../geodata/style/layer-ids.ts';
import { type LegendEntry, legendOf } from '../../../geodata/style/legend.ts';
import type { LegendFeature } from '../../../geodata/style/legend-entry.ts';
import { clock, isWithinClock, noteSpan } from '../../core/clock.ts';
import { shownFeatures } from '../../core/shown.ts';
import { drawnStyle, type Sight, sight } from '../../core/sight.ts';
import { notes } from '../../core/workbook.ts';

/** Whether the meaning of signs and lines is unfolded. */
export const isLegendOpen = signal(false);

export function toggleLegend(): void {
  isLegendOpen.value = !isLegendOpen.peek();
}

/** What the map shows in its present view, explained. */
export const legendEntries = computed<readonly LegendEntry[]>(() => {
  const [style, seen] = [drawnStyle.value, sight.value];
  if (style === null || seen === null) return [];
  const features = shownFeatures.value.filter((feature) => isSeen(feature, seen));
  const seenNotes = notes.value.filter(
    (note) => isWithinClock(noteSpan(note), clock.value) && isSeen(note, seen),
  );
  // The two sources of history are drawn alike: for the legend one may stand for both.
  return legendOf(style, {
    zoom: seen.zoom,
    features: new Map([
      [SOURCE.dated, features.map(toLegend)],
      [SOURCE.notes, seenNotes.map(noteToLegend)],
    ]),
  });
});

function toLegend({ geometry, properties }: AtlasFeature): LegendFeature {
  const { kind, layerId, accuracyM, rank, mode, isSchematic } = properties;
  return {
    geometryType: geometry.type,
    properties: { kind, layerId, accuracyM, rank, mode, isSchematic },
  };
}

function noteToLegend({ geometry }: Note): LegendFeature {
  const type = geometry.type.replace('Multi', '') as LegendFeature['geometryType'];
  return { geometryType: type, properties: { layerId: '' } };
}

const boxes = new WeakMap<object, Bounds>();

/** Lines and areas smaller than this are specks that explain nothing. */
const LEAST_PX = 5;
const TILE_PX = 512;

/** Whether a shape lies in sight, and is large enough to be made out. */
function isSeen({ geometry }: Pick<AtlasFeature | Note, 'geometry'>, seen: Sight): boolean {
  const box = boxes.get(geometry) ?? boundsOf(geometry.coordinates);
  boxes.set(geometry, box);
  const [west, south, east, north] = seen.bounds;
  const leastDeg = (LEAST_PX * 360) / (TILE_PX * 2 ** seen.zoom);
  const isSpeck = box[2] - box[0] < leastDeg && box[3] - box[1] < leastDeg;
  if (isSpeck && geometry.type !== 'Point') return false;
  return box[2] >= west && box[0] <= east && box[3] >= south && box[1] <= north;
}
