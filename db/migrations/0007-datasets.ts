/**
 * Tables of dated points: what the workbook says of each. The rows are in files beside it. Shipped,
 * therefore frozen.
 */
export const sql = `
CREATE TABLE datasets (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  is_visible INTEGER NOT NULL,
  color_by INTEGER,
  measure_by INTEGER,
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL
) STRICT;
`;
