/**
 * What a file that a note was imported from says of it besides what a note has, as JSON. Shipped,
 * therefore frozen.
 */
export const sql = `
ALTER TABLE notes ADD COLUMN properties TEXT CHECK (json_valid(properties));
`;
