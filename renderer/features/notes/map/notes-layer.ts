import { computed, effect } from '@preact/signals';
import type { Feature } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { noteFeature } from '../../../../geodata/style/note-feature.ts';
import { type NoteRow, noteRows } from '../../../core/dated-tables.ts';
import { numberOfNote } from '../../../core/note-numbers.ts';
import { isNoteOnMap } from '../../../core/notes-on-map.ts';
import { type Dispose, type MapContext, oncePerFrame } from '../../../map/map-context.ts';
import { SourceChanges } from '../../../map/source-changes.ts';
import { drawing } from '../drawing.ts';
import { isReshapable } from './draft-geometry.ts';

/** The note whose geometry is being edited: it is drawn as a draft, not as a note. */
const editedNoteId = computed(() => {
  const now = drawing.value;
  return now.step === 'editing' && isReshapable(now.draft.geometry) ? now.draft.id : null;
});

/** Keeps the notes of the window of time on the map, telling it what comes and what goes. */
export function followNotes(context: MapContext): Dispose {
  const { map, styleLoads, subject } = context;
  const watch = noteRows.watch();
  const changes = new SourceChanges();
  let edited: string | null = null;
  let seenStyleLoad = 0;
  // Another function only for other notes as a whole: then all of them are looked at again.
  const isDrawn = computed(() => {
    const isOnMap = isNoteOnMap.value;
    return (note: NoteRow) => note.id !== edited && isOnMap(note);
  });
  const task = oncePerFrame(context, () => {
    if (styleLoads.peek() === 0) return;
    const isFresh = styleLoads.peek() !== seenStyleLoad;
    seenStyleLoad = styleLoads.peek();
    const source = map.getSource<GeoJSONSource>(SOURCE.notes);
    const diff = changes.take();
    if (isFresh) {
      const features = [...watch.shown.values()].map(toFeature);
      void source?.setData({ type: 'FeatureCollection', features });
    } else if (diff !== null) {
      void source?.updateData(diff);
    }
  });
  const stop = effect(() => {
    const before = edited;
    edited = editedNoteId.value;
    if (edited !== before) watch.touch([before, edited].filter((id) => id !== null));
    noteRows.version.value;
    const { entered, left } = watch.moveTo(subject.clock.value, isDrawn.value);
    for (const { id } of left) changes.remove(numberOfNote(id));
    for (const note of entered) changes.add(numberOfNote(note.id), toFeature(note));
    const isFresh = styleLoads.value > 0 && styleLoads.value !== seenStyleLoad;
    if (isFresh || entered.length + left.length > 0) task.schedule();
  });
  return () => {
    stop();
    noteRows.unwatch(watch);
    task.cancel();
  };
}

function toFeature(note: NoteRow): Feature {
  return { ...noteFeature(note), id: numberOfNote(note.id) };
}
