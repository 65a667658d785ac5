/**
 * Several lectures to a workbook, and what a scene keeps besides camera, layers and years. Shipped,
 * therefore frozen.
 *
 * Scenes from before belong to the lecture called `lecture`, which needs no row. Their frame is not
 * known: only the zoom was kept. They flew for 1.2 seconds.
 */
export const sql = `
CREATE TABLE lectures (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL
) STRICT;

ALTER TABLE scenes ADD COLUMN lecture_id TEXT NOT NULL DEFAULT 'lecture';
ALTER TABLE scenes ADD COLUMN caption TEXT NOT NULL DEFAULT '';
ALTER TABLE scenes ADD COLUMN frame_width_px REAL;
ALTER TABLE scenes ADD COLUMN frame_height_px REAL;
ALTER TABLE scenes ADD COLUMN theme TEXT;
ALTER TABLE scenes ADD COLUMN play_start_day INTEGER;
ALTER TABLE scenes ADD COLUMN play_end_day INTEGER;
ALTER TABLE scenes ADD COLUMN play_seconds REAL;
ALTER TABLE scenes ADD COLUMN highlights TEXT NOT NULL DEFAULT '[]';
ALTER TABLE scenes ADD COLUMN transition TEXT NOT NULL DEFAULT 'fly';
ALTER TABLE scenes ADD COLUMN transition_seconds REAL NOT NULL DEFAULT 1.2;
ALTER TABLE scenes ADD COLUMN minutes REAL;
ALTER TABLE scenes ADD COLUMN is_skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scenes ADD COLUMN has_notes_on_wall INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scenes ADD COLUMN section TEXT NOT NULL DEFAULT '';
`;
