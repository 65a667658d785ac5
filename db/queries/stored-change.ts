import * as v from 'valibot';
import {
  type Change,
  ChangeSchema,
  NoteSchema,
  ScanSchema,
  SceneSchema,
} from '../../geodata/model/workbook.ts';

/** A row keeps the moment it was first made, also when an undo brings it back. */
const createdAtMs = v.pipe(v.number(), v.integer());
const StoredNoteSchema = v.object({ ...NoteSchema.entries, createdAtMs });
const StoredSceneSchema = v.object({ ...SceneSchema.entries, createdAtMs });
const StoredScanSchema = v.object({ ...ScanSchema.entries, createdAtMs });

/** A change as the journal keeps it: what to write and remove, exactly. */
const StoredChangeSchema = v.object({
  ...ChangeSchema.entries,
  putNotes: v.array(StoredNoteSchema),
  putScenes: v.array(StoredSceneSchema),
  putScans: v.optional(v.array(StoredScanSchema), []),
});

export type StoredNote = v.InferOutput<typeof StoredNoteSchema>;
export type StoredScene = v.InferOutput<typeof StoredSceneSchema>;
export type StoredScan = v.InferOutput<typeof StoredScanSchema>;
export type StoredChange = v.InferOutput<typeof StoredChangeSchema>;

/** Reads a change out of the journal; what comes out of a file is checked like any input. */
export function parseStoredChange(json: string): StoredChange {
  return v.parse(StoredChangeSchema, JSON.parse(json));
}

/** The change as the page knows it. */
export function plainChange(change: StoredChange): Change {
  return {
    ...change,
    putNotes: change.putNotes.map(withoutCreation),
    putScenes: change.putScenes.map(withoutCreation),
    putScans: change.putScans.map(withoutCreation),
  };
}

/** Whether there is anything to write or to remove. */
export function isEmptyChange(change: StoredChange): boolean {
  const { kind: _, ...lists } = change;
  return Object.values(lists).every((list) => list.length === 0);
}

function withoutCreation<Row extends { createdAtMs: number }>(row: Row): Omit<Row, 'createdAtMs'> {
  const { createdAtMs: _, ...plain } = row;
  return plain;
}
