/**
 * Scanned maps. Shipped, therefore frozen.
 *
 * The bytes of an image stand apart from what is said of it and never change: the journal keeps
 * the row of a scan alone, and an image stays while a scan or an edit that can be undone names it.
 */
export const sql = `
CREATE TABLE scan_images (
  id TEXT PRIMARY KEY,
  mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/webp')),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE scans (
  id TEXT PRIMARY KEY REFERENCES scan_images (id),
  title TEXT NOT NULL CHECK (title <> ''),
  date_edtf TEXT,
  start_day INTEGER,
  end_day INTEGER,
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0),
  opacity REAL NOT NULL CHECK (opacity BETWEEN 0 AND 1),
  is_visible INTEGER NOT NULL CHECK (is_visible IN (0, 1)),
  mode TEXT NOT NULL CHECK (mode IN ('points', 'corners')),
  ties TEXT NOT NULL CHECK (json_valid(ties)),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  CHECK ((date_edtf IS NULL) = (start_day IS NULL) AND (date_edtf IS NULL) = (end_day IS NULL)),
  CHECK (start_day <= end_day)
) STRICT;
`;
