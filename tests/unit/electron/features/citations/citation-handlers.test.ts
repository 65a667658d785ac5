import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileContent } from '../../../../../db/compile/compile-content.ts';
import { type ContentDb, openContent } from '../../../../../db/open.ts';
import { citationHandlers } from '../../../../../electron/features/citations/citation-handlers.ts';
import { fail, ok } from '../../../../../geodata/model/result.ts';
import { smallContent, writeFiles } from '../../../db/content-fixture.ts';
import { keptFolder } from '../../../db/temp-folder.ts';

const root = keptFolder();
let content: ContentDb;
let chosen: string | null;
const handlers = () =>
  citationHandlers({ content, language: () => 'en', chooseFile: async () => chosen });

beforeAll(() => {
  writeFiles(root.path, smallContent());
  compileContent(root.path, join(root.path, 'content.db'));
  content = openContent(join(root.path, 'content.db'));
});
afterAll(() => {
  content.close();
  root.remove();
});

test('a record, a source and the whole atlas are written', () => {
  const { 'citations.write': write } = handlers();
  const words = (citedBy: Parameters<typeof write>[0]['citedBy']) =>
    write({ citedBy, format: 'text' });
  const fall = 'Fall, Bernard B., Hell in a Very Small Place, Lippincott, 1966 [read in extracts].';
  expect(words({ kind: 'place', id: 'saigon' })).toEqual(ok(fall));
  expect(words({ kind: 'source', id: 'fall-1966' })).toEqual(ok(fall));
  expect(words(null)).toEqual(ok(`${fall}\nReport, https://example.org/p.`));
  expect(words({ kind: 'event', id: 'no-such' })).toEqual(fail('nothingToCite', { id: 'no-such' }));
});

test.each([
  ['works.ris', 'TY  - BOOK'],
  ['works.BIB', '@book{fall-1966,'],
  ['works.json', '"id": "fall-1966"'],
])('%s is written as its ending says', async (fileName, expected) => {
  chosen = join(root.path, fileName);
  const saved = await handlers()['citations.save']({ citedBy: null });
  expect(saved).toEqual(ok({ fileName, workCount: 2 }));
  expect(readFileSync(chosen, 'utf8')).toContain(expected);
});

test('an ending that names no format is explained and nothing is written', async () => {
  chosen = join(root.path, 'works.docx');
  const saved = await handlers()['citations.save']({ citedBy: null });
  expect(saved).toEqual(fail('citationsUnknownFormat', { file: 'works.docx' }));
  expect(existsSync(chosen)).toBe(false);
});

test('nothing chosen is no failure', async () => {
  chosen = null;
  expect(await handlers()['citations.save']({ citedBy: null })).toEqual(ok(null));
});
