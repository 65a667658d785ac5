import { writeSync } from 'node:fs';
import { openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/change.ts';

/** Stores notes one after another until it is killed, and writes the id of each that is stored. */
const [file = '', run = ''] = process.argv.slice(2);
const opened = openWorkbook(file);
if (!opened.ok) throw new Error(opened.error.code);

for (let index = 0; ; index++) {
  const id = `run-${run}-${index}`;
  const added = change('addNote', {
    table: 'notes',
    put: [
      {
        id,
        title: id,
        body: 'x'.repeat(index % 5000),
        date: null,
        geometry: { type: 'Point', coordinates: [103, 21] },
        eventIds: ['dbp'],
      },
    ],
  });
  if (applyChange(opened.value, added).ok) writeSync(1, `${id}\n`);
}
