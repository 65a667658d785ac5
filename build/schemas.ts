import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentSchemas } from './schemas/content-schemas.ts';

/** Writes the JSON Schemas of the content, for editors; to be run when the compiler asks anew. */
const folder = resolve(import.meta.dirname, '../db/content/schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of contentSchemas()) {
  writeFileSync(resolve(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
