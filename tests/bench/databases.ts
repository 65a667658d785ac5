import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openContent } from '../../db/open.ts';
import { loadAtlas } from '../../db/queries/atlas.ts';
import { searchEvents } from '../../db/queries/events.ts';
import type { AtlasContent } from '../../geodata/model/content/records.ts';
import { foldForSearch } from '../../geodata/model/text/fold.ts';
import { type Measurement, measurement, medianMs } from './measure.ts';

const RUNS = 15;
const WORD = 'điện biên';

/**
 * Opening content.db and reading the first list against parsing the same content from a JSON
 * file; one word of full-text search against folding and scanning every title.
 */
export function measureDatabases(contentFile: string, scratchDir: string): Measurement[] {
  const db = openContent(contentFile);
  const atlas = loadAtlas(db);
  const jsonFile = join(scratchDir, 'content.json');
  writeFileSync(jsonFile, JSON.stringify(atlas));
  const results = [
    measurement({
      name: 'content.db: open and first list',
      unit: 'ms',
      value: medianMs(RUNS, () => openAndList(contentFile)),
      baselineName: 'the same content parsed from JSON',
      baseline: medianMs(RUNS, () => JSON.parse(readFileSync(jsonFile, 'utf8'))),
    }),
    measurement({
      name: `search for one word (${WORD})`,
      unit: 'ms',
      value: medianMs(RUNS, () => searchEvents(db, { text: WORD })),
      baselineName: 'folding and scanning the titles',
      baseline: medianMs(RUNS, () => scanTitles(atlas)),
    }),
  ];
  closeDatabase(db);
  return results;
}

function openAndList(contentFile: string): void {
  const db = openContent(contentFile);
  loadAtlas(db);
  db.close();
}

function scanTitles(atlas: AtlasContent): readonly string[] {
  const word = foldForSearch(WORD);
  return atlas.events
    .filter(({ title }) => foldForSearch(`${title.en} ${title.vi}`).includes(word))
    .map(({ id }) => id);
}
