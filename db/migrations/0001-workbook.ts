/**
 * The first workbook: notes, scenes and the journal of edits. Shipped, therefore frozen.
 *
 * Days count from 1970-01-01, both ends inclusive, and are derived from `date_edtf`.
 * `event_id` and `selection_id` name records of the atlas, which is another database: no foreign
 * key can hold them, and an id the atlas no longer has is kept.
 */
export const sql = `
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  body TEXT NOT NULL,
  date_edtf TEXT,
  start_day INTEGER,
  end_day INTEGER,
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  CHECK ((date_edtf IS NULL) = (start_day IS NULL) AND (date_edtf IS NULL) = (end_day IS NULL)),
  CHECK (start_day <= end_day)
) STRICT;

CREATE TABLE note_events (
  note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  PRIMARY KEY (note_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenes (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  speaker_notes TEXT NOT NULL,
  center_lng REAL NOT NULL,
  center_lat REAL NOT NULL,
  zoom REAL NOT NULL,
  bearing REAL NOT NULL,
  pitch REAL NOT NULL,
  layer_ids TEXT NOT NULL CHECK (json_valid(layer_ids)),
  start_day INTEGER NOT NULL,
  end_day INTEGER NOT NULL,
  selection_kind TEXT,
  selection_id TEXT,
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  CHECK (start_day <= end_day),
  CHECK ((selection_kind IS NULL) = (selection_id IS NULL))
) STRICT;

-- Each edit with its inverse, both as JSON. 'undone' entries always follow the 'done' ones.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  forward TEXT NOT NULL CHECK (json_valid(forward)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state, seq);
`;
