import { join } from 'node:path';
import { openContent } from '../../../db/open.ts';
import { searchEvents } from '../../../db/queries/events.ts';
import { findNames, loadNameWords } from '../../../db/queries/find-names.ts';
import { statement } from '../../../db/statement.ts';
import { searchWords } from '../../../geodata/model/text/fold.ts';
import { MOST_HITS } from '../../../geodata/model/text/search.ts';
import { type Measurement, measurement, quantile } from '../measure.ts';
import { makeManyNames } from './many-names.ts';

/** What is typed letter by letter: names, misspelt names, Telex, and what is nowhere. */
const TYPED = [
  'dien bien phu',
  'khe sahn',
  'ddieenj bieen',
  'ho chi minh',
  'saigon',
  'muang phine',
  'savanakhet',
  'route 9',
  'battle of hue',
  'zzyzx road',
];
const ROUNDS = 5;
/** Today's query weighs every match; a few keystrokes of it are enough to wait for. */
const TYPED_BEFORE = ['dien bien', 'ho chi'];

/** Search over a million rows, keystroke by keystroke, beside the query of before. */
export function measureSearch(contentFile: string, scratchDir: string): Measurement[] {
  const shipped = openContent(contentFile);
  const words = loadNameWords(shipped);
  shipped.close();
  const db = makeManyNames(join(scratchDir, 'many-names.db'), words);
  const vocabulary = loadNameWords(db);
  const ofNames = keystrokes(TYPED, ROUNDS, (text) => {
    findNames(db, { text, vocabulary, limit: MOST_HITS * 2 });
  });
  const ofTexts = keystrokes(TYPED, ROUNDS, (text) => searchEvents(db, { text, limit: 40 }));
  const ofBefore = keystrokes(TYPED_BEFORE, 1, (text) => searchAsBefore(db, text));
  const size = statement<{ bytes: number }>(
    db,
    `SELECT sum(length(block)) AS bytes FROM name_search_data`,
  ).get();
  db.close();
  const compare = (name: string, value: number, baseline: number) =>
    measurement({ name, unit: 'ms', value, baselineName: 'bm25 over all matches', baseline });
  return [
    compare(
      'search of 1,000,000 names: a keystroke, median',
      quantile(ofNames, 0.5),
      quantile(ofBefore, 0.5),
    ),
    compare(
      'search of 1,000,000 names: a keystroke, 99 of 100',
      quantile(ofNames, 0.99),
      quantile(ofBefore, 0.99),
    ),
    compare(
      'search of 1,000,000 texts: a keystroke, median',
      quantile(ofTexts, 0.5),
      quantile(ofBefore, 0.5),
    ),
    compare(
      'search of 1,000,000 texts: a keystroke, 99 of 100',
      quantile(ofTexts, 0.99),
      quantile(ofBefore, 0.99),
    ),
    measurement({
      name: 'search of 1,000,000 names: the index',
      unit: 'MB',
      value: (size?.bytes ?? Number.NaN) / 1e6,
      baselineName: 'without the names themselves',
      baseline: null,
    }),
  ];
}

/** Milliseconds of each keystroke, from the first letter on. */
function keystrokes(
  typed: readonly string[],
  rounds: number,
  find: (text: string) => void,
): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of typed) {
      for (let letters = 1; letters <= text.length; letters++) {
        const start = performance.now();
        find(text.slice(0, letters));
        // The first round warms up what is measured.
        if (round > 0 || rounds === 1) times.push(performance.now() - start);
      }
    }
  }
  return times;
}

function searchAsBefore(db: ReturnType<typeof makeManyNames>, text: string): void {
  const query = searchWords(text)
    .map((word) => `"${word}"*`)
    .join(' ');
  if (query === '') return;
  const sql = `
    SELECT rowid FROM search_of_before
    WHERE search_of_before MATCH ? ORDER BY bm25(search_of_before, 10.0, 5.0, 1.0), rowid LIMIT 501`;
  statement(db, sql).all(query);
}
