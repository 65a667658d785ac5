import { computed, effect } from '@preact/signals';
import type { Feature } from 'geojson';
import { GeoJSONSource } from 'maplibre-gl';
import type { Note } from '../../../../geodata/model/workbook.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { clock, isWithinClock, noteSpan } from '../../../core/clock.ts';
import { notes } from '../../../core/workbook.ts';
import { type Dispose, type MapContext, oncePerFrame } from '../../../map/map-context.ts';
import { drawing } from '../drawing.ts';
import { isReshapable } from './draft-geometry.ts';

/** The note whose geometry is being edited: it is drawn as a draft, not as a note. */
const editedNoteId = computed(() => {
  const now = drawing.value;
  return now.step === 'editing' && isReshapable(now.draft.geometry) ? now.draft.id : null;
});

/** Keeps the notes of the window of time on the map. */
export function followNotes(room: MapContext): Dispose {
  let held: readonly Note[] = [];
  let next: readonly Note[] = [];
  let seenStyleLoad = 0;
  const task = oncePerFrame(room, () => {
    const source = room.styleLoads.peek() > 0 ? room.map.getSource(SOURCE.notes) : undefined;
    if (!(source instanceof GeoJSONSource)) return;
    held = next;
    seenStyleLoad = room.styleLoads.peek();
    void source.setData({ type: 'FeatureCollection', features: next.map(toFeature) });
  });
  const stop = effect(() => {
    const window = clock.value;
    next = notes.value.filter(
      (note) => note.id !== editedNoteId.value && isWithinClock(noteSpan(note), window),
    );
    const isFresh = room.styleLoads.value !== seenStyleLoad;
    if (isFresh || !isSame(held, next)) task.schedule();
  });
  return () => {
    stop();
    task.cancel();
  };
}

function isSame(before: readonly Note[], after: readonly Note[]): boolean {
  return before.length === after.length && before.every((note, index) => note === after[index]);
}

function toFeature({ id, title, geometry }: Note): Feature {
  return { type: 'Feature', properties: { noteId: id, title }, geometry };
}
