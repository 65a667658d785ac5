import type { Scene } from '../../geodata/model/workbook/workbook.ts';
import type { ColumnValue } from '../statement.ts';
import { readJson } from './set-aside.ts';
import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface SceneColumns extends KeptColumns {
  readonly lecture_id: string;
  readonly position: number;
  readonly title: string;
  readonly caption: string;
  readonly speaker_notes: string;
  readonly center_lng: number;
  readonly center_lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly frame_width_px: number | null;
  readonly frame_height_px: number | null;
  readonly layer_ids: string;
  readonly theme: string | null;
  readonly start_day: number;
  readonly end_day: number;
  readonly play_start_day: number | null;
  readonly play_end_day: number | null;
  readonly play_seconds: number | null;
  readonly selection_kind: string | null;
  readonly selection_id: string | null;
  /** JSON list. */
  readonly highlights: string;
  readonly transition: string;
  readonly transition_seconds: number;
  readonly minutes: number | null;
  readonly is_skipped: number;
  readonly has_notes_on_wall: number;
  readonly section: string;
}

/** Scenes of all lectures, in order of position. */
export const scenesTable = workbookTable<'scenes', SceneColumns>({
  name: 'scenes',
  select: 'SELECT * FROM scenes',
  order: 'position, ',
  read: (row) => ({
    id: row.id,
    lectureId: row.lecture_id,
    position: row.position,
    title: row.title,
    caption: row.caption,
    speakerNotes: row.speaker_notes,
    ...readView(row),
    transition: { kind: row.transition, seconds: row.transition_seconds },
    minutes: row.minutes,
    isSkipped: row.is_skipped === 1,
    hasNotesOnWall: row.has_notes_on_wall === 1,
    section: row.section,
  }),
  write: (scene) => ({
    lecture_id: scene.lectureId,
    position: scene.position,
    title: scene.title,
    caption: scene.caption,
    speaker_notes: scene.speakerNotes,
    ...viewColumns(scene),
    transition: scene.transition.kind,
    transition_seconds: scene.transition.seconds,
    minutes: scene.minutes,
    is_skipped: Number(scene.isSkipped),
    has_notes_on_wall: Number(scene.hasNotesOnWall),
    section: scene.section,
  }),
  derive: () => ({}),
});

/** What is seen in a scene. */
function readView(row: SceneColumns) {
  return {
    camera: {
      center: [row.center_lng, row.center_lat],
      zoom: row.zoom,
      bearing: row.bearing,
      pitch: row.pitch,
    },
    frame:
      row.frame_width_px === null
        ? null
        : { widthPx: row.frame_width_px, heightPx: row.frame_height_px },
    layerIds: readJson(row.layer_ids),
    theme: row.theme,
    clock: { startDay: row.start_day, endDay: row.end_day },
    play:
      row.play_seconds === null
        ? null
        : {
            to: { startDay: row.play_start_day, endDay: row.play_end_day },
            seconds: row.play_seconds,
          },
    selection:
      row.selection_kind === null ? null : { kind: row.selection_kind, id: row.selection_id },
    highlights: readJson(row.highlights),
  };
}

function viewColumns(scene: Scene): Readonly<Record<string, ColumnValue>> {
  const { camera, frame, clock, play, selection } = scene;
  return {
    center_lng: camera.center[0],
    center_lat: camera.center[1],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
    frame_width_px: frame?.widthPx ?? null,
    frame_height_px: frame?.heightPx ?? null,
    layer_ids: JSON.stringify(scene.layerIds),
    theme: scene.theme,
    start_day: clock.startDay,
    end_day: clock.endDay,
    play_start_day: play?.to.startDay ?? null,
    play_end_day: play?.to.endDay ?? null,
    play_seconds: play?.seconds ?? null,
    selection_kind: selection?.kind ?? null,
    selection_id: selection?.id ?? null,
    highlights: JSON.stringify(scene.highlights),
  };
}
