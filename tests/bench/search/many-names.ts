import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { indexNames, type SearchName } from '../../../db/compile/write-search-names.ts';
import type { ContentDb } from '../../../db/open.ts';

/** How many things have a name. */
const ROWS = 1_000_000;
/** Words in the text of each. */
const TEXT_WORDS = 12;

/**
 * A database with a million made names, and a made text for each, of the words of the atlas: a few
 * words are everywhere, most are rare, as in any language. The same every time.
 */
export function makeManyNames(file: string, words: readonly string[]): ContentDb {
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(
    readFileSync(join(import.meta.dirname, '../../../db/compile/content-schema.sql'), 'utf8'),
  );
  db.exec(`
    CREATE VIRTUAL TABLE search_of_before USING fts5 (
      title, places, text, content = '', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`);
  const before = db.prepare(
    'INSERT INTO search_of_before (rowid, title, places, text) VALUES (?, ?, ?, ?)',
  );
  const said = db.prepare('INSERT INTO event_search (rowid, text) VALUES (?, ?)');
  db.transaction(() => indexNames(db, madeNames(words)))();
  db.exec(`INSERT INTO chapters VALUES ('made', 1, 'Made', 'Made')`);
  const event = db.prepare(`
    INSERT INTO events (id, text_id, kind, chapter_id, title_en, title_vi, summary_en, summary_vi, disputes)
    VALUES (:id, :id, 'battle', 'made', :text, :text, '', '', '[]')`);
  db.transaction(() => {
    const draw = drawFrom(words, 2);
    for (const { id, text } of madeNames(words)) {
      const body = Array.from({ length: TEXT_WORDS }, draw).join(' ');
      before.run(Number(id), text, draw(), body);
      said.run(Number(id), `${text} ${body}`);
      // A search that finds no events to its rows reads on to the last of them.
      event.run({ id, text });
    }
  })();
  for (const table of ['search_of_before', 'event_search']) {
    db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }
  return db;
}

function* madeNames(words: readonly string[]): Generator<SearchName> {
  const draw = drawFrom(words, 1);
  for (let id = 1; id <= ROWS; id++) {
    const text = Array.from({ length: 2 + (id % 3) }, draw).join(' ');
    yield { kind: 'place', id: String(id), text };
  }
}

/** Draws words by Zipf's law; `seed` tells one series from another. */
function drawFrom(words: readonly string[], seed: number): () => string {
  let state = seed;
  const last = words.length;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor(last ** (state / 2 ** 32)) - 1] ?? '';
  };
}
