/**
 * How a note looks, its tags and who wrote it: JSON, JSON list and text, each `NULL` where nothing
 * is said. Shipped, therefore frozen.
 */
export const sql = `
ALTER TABLE notes ADD COLUMN style TEXT CHECK (json_valid(style));
ALTER TABLE notes ADD COLUMN tags TEXT CHECK (json_valid(tags));
ALTER TABLE notes ADD COLUMN author TEXT CHECK (author <> '');
`;
