/**
 * The journal of edits becomes a list of operations on tables, limited by bytes. Shipped,
 * therefore frozen.
 *
 * Before: `{ kind, putNotes, deleteNoteIds, putScenes, deleteSceneIds, putScans, deleteScanIds }`,
 * the last two absent from the very oldest. After: `{ kind, ops: [{ table, put, delete }] }`.
 * An edit that is not readable JSON of the old form stays as it is. `bytes_before` is the size of
 * all edits before, those forgotten since included: a difference of two says how much lies between.
 */
const converted = (column: 'forward' | 'inverse') => `
  CASE WHEN json_valid(${column}) AND json_type(${column}, '$.putNotes') = 'array' THEN json_object(
    'kind', kind,
    'ops', json((
      SELECT json_group_array(json_object(
        'table', t.column1,
        'put', json(coalesce(${column} -> t.column2, '[]')),
        'delete', json(coalesce(${column} -> t.column3, '[]'))
      ))
      FROM (VALUES
        ('notes', 'putNotes', 'deleteNoteIds'),
        ('scenes', 'putScenes', 'deleteSceneIds'),
        ('scans', 'putScans', 'deleteScanIds')
      ) AS t
      WHERE json_array_length(coalesce(${column} -> t.column2, '[]')) > 0
        OR json_array_length(coalesce(${column} -> t.column3, '[]')) > 0
    ))
  ) ELSE ${column} END`;

export const sql = `
CREATE TABLE journal_of_operations (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  forward TEXT NOT NULL,
  inverse TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  at_ms INTEGER NOT NULL,
  bytes_before INTEGER NOT NULL
) STRICT;

INSERT INTO journal_of_operations
WITH edits AS MATERIALIZED (
  SELECT seq, kind, ${converted('forward')} AS forward, ${converted('inverse')} AS inverse,
    state, at_ms
  FROM journal
)
SELECT *, coalesce(sum(octet_length(forward) + octet_length(inverse)) OVER (
  ORDER BY seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
), 0)
FROM edits;

DROP TABLE journal;
ALTER TABLE journal_of_operations RENAME TO journal;
CREATE INDEX journal_by_state ON journal (state, seq);
CREATE INDEX journal_by_bytes ON journal (bytes_before);
`;
