import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { compileContent } from '../../../../../db/compile/compile-content.ts';
import { applyChange } from '../../../../../db/queries/edits.ts';
import { createSearch } from '../../../../../electron/features/search/search.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import { MOST_MATCHES, NO_HITS, NOTHING_FOUND } from '../../../../../geodata/model/text/search.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { smallContent, writeFiles } from '../../../db/content-fixture.ts';
import { keptFolder } from '../../../db/temp-folder.ts';
import { note, openTestWorkbook, value } from '../../../db/workbook-fixture.ts';

const WORKER = resolve(
  import.meta.dirname,
  '../../../../../electron/features/search/search-worker.ts',
);
const EVENTS = 30_000;
const root = keptFolder();
const contentFile = join(root.path, 'content.db');

/** Content in which tens of thousands of events have the same word. */
beforeAll(() => {
  writeFiles(root.path, smallContent());
  compileContent(root.path, contentFile);
  const db = new Database(contentFile);
  const columns = db.pragma('table_info(events)') as { name: string }[];
  const names = columns.map(({ name }) => name).filter((name) => name !== 'id');
  const values = names.map((name) => (name === 'text_id' ? "'copy-' || n.value" : name));
  db.exec(`
    CREATE TEMP TABLE n AS
      WITH RECURSIVE c (value) AS (SELECT 1000 UNION ALL SELECT value + 1 FROM c LIMIT ${EVENTS})
      SELECT value FROM c;
    INSERT INTO events (id, ${names.join(', ')})
      SELECT n.value, ${values.join(', ')} FROM n, (SELECT * FROM events LIMIT 1);
    INSERT INTO event_search (rowid, text)
      SELECT value, 'copied event somewhere the same words again and again' FROM n;
  `);
  db.close();
});
afterAll(() => root.remove());

function givenSearch() {
  const workbook = openTestWorkbook();
  const workbookOfNow = { file: workbook.name, revision: 0 };
  const search = createSearch(WORKER, contentFile, () => ({ ...workbookOfNow }));
  onTestFinished(() => search.close());
  return {
    search,
    workbook,
    workbookOfNow,
  };
}

describe('a search in its own thread', () => {
  test('of tens of thousands of matches is limited, and main does not weigh them', async () => {
    const { search } = givenSearch();
    // Begins the thread.
    expect(value(await search.find('events', { text: 'siege' })).ids[0]).toBe('dbp-siege');
    const [mainBefore, allBefore] = [process.threadCpuUsage(), process.cpuUsage()];
    const found = value(await search.find('events', { text: 'again' }));
    const main = process.threadCpuUsage(mainBefore);
    const all = process.cpuUsage(allBefore);
    expect(found.ids).toHaveLength(MOST_MATCHES);
    expect(found.hasMore).toBe(true);
    expect((main.user + main.system) / (all.user + all.system)).toBeLessThan(0.5);
  });

  test('finds events and notes by the same words', async () => {
    const { search, workbook } = givenSearch();
    const put = [note('n1', { title: 'Điện Biên Phủ' })];
    value(applyChange(workbook, change('addNote', { table: 'notes', put })));
    for (const text of ['dien-bien', '"dien bien"', 'dien bien,']) {
      expect(value(await search.find('notes', { text })).ids).toEqual(['n1']);
      expect(value(await search.find('events', { text })).ids).toContain('dbp-siege');
    }
  });

  test('looks into the workbook of now, as it is now', async () => {
    const { search, workbook, workbookOfNow } = givenSearch();
    expect(value(await search.find('notes', { text: 'hue' })).ids).toEqual([]);
    const first = change('addNote', { table: 'notes', put: [note('n1', { title: 'Huế' })] });
    value(applyChange(workbook, first));
    workbookOfNow.revision += 1;
    expect(value(await search.find('notes', { text: 'hue' })).ids).toEqual(['n1']);
    const other = openTestWorkbook();
    const put = [note('n2', { title: 'Huế' })];
    value(applyChange(other, change('addNote', { table: 'notes', put })));
    workbookOfNow.file = other.name;
    expect(value(await search.find('notes', { text: 'hue' })).ids).toEqual(['n2']);
  });

  test('answers many questions, each its own', async () => {
    const { search } = givenSearch();
    const texts = ['siege', 'no such word', 'washington', 'siege'];
    const found = await Promise.all(texts.map((text) => search.find('events', { text })));
    expect(found.map((result) => value(result).ids[0])).toEqual([
      'dbp-siege',
      undefined,
      'a-memorandum',
      'dbp-siege',
    ]);
  });

  test('answers the newest of many letters, and drops those it had no time for', async () => {
    const { search } = givenSearch();
    const typed = ['s', 'si', 'sie', 'sieg', 'siege'];
    const found = await Promise.all(
      typed.map((text) => search.find('hits', { text, datum: 'wgs84', limit: 12 })),
    );
    const counts = found.map((result) => value(result).hits.length);
    expect(counts.slice(1, -1)).toEqual([0, 0, 0]);
    expect(counts.at(0)).toBeGreaterThan(0);
    expect(value(found.at(-1) ?? ok(NO_HITS)).hits[0]?.id).toBe('dbp-siege');
  });

  test('that is closed while somebody waits answers that nothing was found', async () => {
    const { search } = givenSearch();
    const waiting = search.find('events', { text: 'again' });
    await search.close();
    expect(await waiting).toEqual(ok(NOTHING_FOUND));
  });

  test('whose thread dies says so, and the next one is asked anew', async () => {
    const search = createSearch(WORKER, join(root.path, 'gone.db'), () => ({
      file: '',
      revision: 0,
    }));
    onTestFinished(() => search.close());
    await expect(search.find('events', { text: 'siege' })).rejects.toThrow('content is missing');
    await expect(search.find('events', { text: 'siege' })).rejects.toThrow('content is missing');
  });
});
