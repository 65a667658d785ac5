import { readJson } from './set-aside.ts';
import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface SceneColumns extends KeptColumns {
  readonly position: number;
  readonly title: string;
  readonly speaker_notes: string;
  readonly center_lng: number;
  readonly center_lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly layer_ids: string;
  readonly start_day: number;
  readonly end_day: number;
  readonly selection_kind: string | null;
  readonly selection_id: string | null;
}

/** Scenes of the lecture, in order of position. */
export const scenesTable = workbookTable<'scenes', SceneColumns>({
  name: 'scenes',
  select: 'SELECT * FROM scenes',
  order: 'position, ',
  read: (row) => ({
    id: row.id,
    position: row.position,
    title: row.title,
    speakerNotes: row.speaker_notes,
    camera: {
      center: [row.center_lng, row.center_lat],
      zoom: row.zoom,
      bearing: row.bearing,
      pitch: row.pitch,
    },
    layerIds: readJson(row.layer_ids),
    clock: { startDay: row.start_day, endDay: row.end_day },
    selection:
      row.selection_kind === null ? null : { kind: row.selection_kind, id: row.selection_id },
  }),
  write: ({ position, title, speakerNotes, camera, layerIds, clock, selection }) => ({
    position,
    title,
    speaker_notes: speakerNotes,
    center_lng: camera.center[0],
    center_lat: camera.center[1],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
    layer_ids: JSON.stringify(layerIds),
    start_day: clock.startDay,
    end_day: clock.endDay,
    selection_kind: selection?.kind ?? null,
    selection_id: selection?.id ?? null,
  }),
  derive: () => ({}),
});
