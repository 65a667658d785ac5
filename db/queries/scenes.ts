import * as v from 'valibot';
import { type Scene, SceneSchema } from '../../geodata/model/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';
import type { StoredScene } from './stored-change.ts';

interface SceneRow {
  readonly id: string;
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
  readonly created_at_ms: number;
}

/** Every scene in order of position. */
export function listScenes(db: WorkbookDb): Scene[] {
  const sql = 'SELECT * FROM scenes ORDER BY position, created_at_ms, rowid';
  return statement<SceneRow>(db, sql).all().map(sceneOf);
}

/** The scene as it is stored now; `null` when there is none. */
export function findScene(db: WorkbookDb, id: string): StoredScene | null {
  const row = statement<SceneRow>(db, 'SELECT * FROM scenes WHERE id = ?').get(id);
  return row === undefined ? null : { ...sceneOf(row), createdAtMs: row.created_at_ms };
}

/** Writes a scene over the one with its id, or as a new one. Call it inside a transaction. */
export function putScene(db: WorkbookDb, scene: StoredScene, nowMs: number): void {
  const { camera, clock, selection } = scene;
  const sql = `
    INSERT INTO scenes (id, position, title, speaker_notes, center_lng, center_lat, zoom, bearing,
      pitch, layer_ids, start_day, end_day, selection_kind, selection_id,
      created_at_ms, updated_at_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      position = excluded.position, title = excluded.title,
      speaker_notes = excluded.speaker_notes, center_lng = excluded.center_lng,
      center_lat = excluded.center_lat, zoom = excluded.zoom, bearing = excluded.bearing,
      pitch = excluded.pitch, layer_ids = excluded.layer_ids, start_day = excluded.start_day,
      end_day = excluded.end_day, selection_kind = excluded.selection_kind,
      selection_id = excluded.selection_id, updated_at_ms = excluded.updated_at_ms`;
  statement(db, sql).run(
    scene.id,
    scene.position,
    scene.title,
    scene.speakerNotes,
    ...camera.center,
    camera.zoom,
    camera.bearing,
    camera.pitch,
    JSON.stringify(scene.layerIds),
    clock.startDay,
    clock.endDay,
    selection?.kind ?? null,
    selection?.id ?? null,
    scene.createdAtMs,
    nowMs,
  );
}

/** Removes a scene. Call it inside a transaction. */
export function deleteScene(db: WorkbookDb, id: string): void {
  statement(db, 'DELETE FROM scenes WHERE id = ?').run(id);
}

/** A file may have been made or changed by anybody, so a row is checked like any input. */
function sceneOf(row: SceneRow): Scene {
  const { selection_kind: kind, selection_id: id } = row;
  return v.parse(SceneSchema, {
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
    layerIds: JSON.parse(row.layer_ids),
    clock: { startDay: row.start_day, endDay: row.end_day },
    selection: kind === null ? null : { kind, id },
  });
}
