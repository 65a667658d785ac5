import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyChange } from '../../../../../db/queries/edits.ts';
import { putScanImage } from '../../../../../db/queries/scans.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { scans } from '../../../../../renderer/core/workbook.ts';
import {
  storeAllWords,
  typeWords,
  wordsOf,
} from '../../../../../renderer/features/georeferencing/scan-words.ts';
import { scan, value, written } from '../../../db/workbook-fixture.ts';
import { givenRows, openPageWithWorkbook } from '../../stored-workbook.ts';

const SHEET = scan('s1', { title: 'Huế 1:50 000', date: '1965' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function givenStoredScan() {
  const db = openPageWithWorkbook();
  const image = { mime: 'image/png', bytes: new Uint8Array([1]) } as const;
  const added = change('addScan', { table: 'scans', put: [SHEET] });
  value(applyChange(db, added, { before: () => putScanImage(db, 's1', image) }));
  givenRows('scans', [SHEET]);
  notices.value = [];
  return db;
}

function shown() {
  const [now] = scans.value;
  if (now === undefined) throw new Error('there is no scanned map');
  return wordsOf(now);
}

test('what is typed is one edit once the typing rests', async () => {
  const db = givenStoredScan();
  for (const title of ['H', 'Hu', 'Huế']) typeWords('s1', { title });
  expect(written(db, 'scans')[0]?.title).toBe('Huế 1:50 000');
  await vi.advanceTimersByTimeAsync(1000);
  expect(written(db, 'scans')[0]?.title).toBe('Huế');
  expect(shown()).toEqual({ title: 'Huế', date: '1965' });
});

test('half a date stays in its field while the title is stored', async () => {
  const db = givenStoredScan();
  typeWords('s1', { title: 'Huế', date: '1965-' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(written(db, 'scans')[0]).toMatchObject({ title: 'Huế', date: '1965' });
  expect(shown()).toEqual({ title: 'Huế', date: '1965-' });
  typeWords('s1', { date: '1965-03' });
  await storeAllWords();
  expect(written(db, 'scans')[0]).toMatchObject({ title: 'Huế', date: '1965-03' });
});

test('what finds no room on the disk stays typed, is told, and is stored later', async () => {
  const db = givenStoredScan();
  const pages = db.pragma('page_count', { simple: true });
  db.pragma(`max_page_count = ${pages}`);
  const title = 'gạo '.repeat(60_000).trim();
  typeWords('s1', { title });
  await storeAllWords();
  expect(written(db, 'scans')[0]?.title).toBe('Huế 1:50 000');
  expect(shown().title).toBe(title);
  expect(notices.value.map(({ kind }) => kind)).toEqual(['error']);
  db.pragma('max_page_count = 1000000');
  typeWords('s1', { title: 'Huế' });
  await storeAllWords();
  expect(written(db, 'scans')[0]?.title).toBe('Huế');
});
