import { expect, test, vi } from 'vitest';
import type { WorkbookDb } from '../../../../../db/open.ts';
import { TABLES } from '../../../../../db/queries/tables.ts';
import { fail } from '../../../../../geodata/model/result.ts';
import { makeScene } from '../../../../../geodata/model/workbook/workbook.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { applyChange, scenes, undo } from '../../../../../renderer/core/workbook.ts';
import {
  leaveWords,
  storeAllWords,
  storeWords,
  typeWords,
  wordsOf,
} from '../../../../../renderer/features/lectures/scene-words.ts';
import { openPageWithWorkbook } from '../../stored-workbook.ts';

let lastId = 0;

/** A workbook with one scene, and how to look at it as it stands in page and file. */
async function givenScene() {
  const db = openPageWithWorkbook();
  notices.value = [];
  const id = `scene-${++lastId}`;
  const scene = makeScene({
    id,
    position: 0,
    title: 'Huế',
    speakerNotes: '',
    camera: { center: [107.6, 16.5], zoom: 8, bearing: 0, pitch: 0 },
    layerIds: [],
    clock: { startDay: -700, endDay: -690 },
    selection: null,
  });
  await applyChange('addScene', { table: 'scenes', put: [scene] });
  const now = () => scenes.value.find((other) => other.id === id) ?? scene;
  return { id, now, db, stored: () => TABLES.scenes.list(db)[0] };
}

/** How many requests to store something the page makes from now on. */
function countApplied() {
  const spy = vi.spyOn(window.atlas, 'request');
  return () => spy.mock.calls.filter(([name]) => name === 'workbook.apply').length;
}

function edits(db: WorkbookDb): unknown {
  return db.prepare('SELECT count(*) FROM journal').pluck().get();
}

test('what is typed shows at once and is stored when the field is left', async () => {
  const { id, now, stored } = await givenScene();
  typeWords(now(), { title: 'Huế, the citadel' });
  expect(wordsOf(now()).title).toBe('Huế, the citadel');
  expect(stored()?.title).toBe('Huế');
  await storeWords(id);
  expect(stored()?.title).toBe('Huế, the citadel');
});

test('leaving a field and closing the fields in one go stores once', async () => {
  const { id, now, db } = await givenScene();
  const applied = countApplied();
  const before = edits(db);
  typeWords(now(), { speakerNotes: 'Say this.' });
  await Promise.all([storeWords(id), leaveWords(id)]);
  expect(applied()).toBe(1);
  expect(edits(db)).toBe(Number(before) + 1);
});

test('leaving fields in which nothing was typed stores nothing', async () => {
  const { id, now } = await givenScene();
  const applied = countApplied();
  typeWords(now(), { title: 'Huế' });
  await storeWords(id);
  await leaveWords(id);
  expect(applied()).toBe(0);
});

test('letters typed while the first are being stored stay and are stored next', async () => {
  const { id, now, stored } = await givenScene();
  typeWords(now(), { speakerNotes: 'Say' });
  const first = storeWords(id);
  typeWords(now(), { speakerNotes: 'Say this' });
  await first;
  expect(wordsOf(now()).speakerNotes).toBe('Say this');
  await storeWords(id);
  expect(stored()?.speakerNotes).toBe('Say this');
});

test('a space at the end of a title stays in the field, and not in what is stored', async () => {
  const { id, now, stored } = await givenScene();
  typeWords(now(), { title: 'Huế, ' });
  await storeWords(id);
  expect(wordsOf(now()).title).toBe('Huế, ');
  expect(stored()?.title).toBe('Huế,');
});

test('an undo shows in fields that hold nothing new', async () => {
  const { id, now } = await givenScene();
  typeWords(now(), { title: 'Huế ', speakerNotes: 'Say' });
  await storeWords(id);
  await undo();
  expect(wordsOf(now())).toMatchObject({ title: 'Huế', speakerNotes: '' });
});

test('an emptied title is not stored, and comes back when the fields open again', async () => {
  const { id, now, stored } = await givenScene();
  typeWords(now(), { title: ' ', speakerNotes: 'Say' });
  await storeWords(id);
  expect(wordsOf(now()).title).toBe(' ');
  expect(stored()).toMatchObject({ title: 'Huế', speakerNotes: 'Say' });
  await leaveWords(id);
  expect(wordsOf(now()).title).toBe('Huế');
});

test('what cannot be stored is said, stays in the fields, and is stored with the next try', async () => {
  const { id, now, stored } = await givenScene();
  typeWords(now(), { speakerNotes: 'A whole page' });
  const request = vi.spyOn(window.atlas, 'request').mockResolvedValue(fail('diskFull') as never);
  await leaveWords(id);
  expect(notices.value).toMatchObject([{ kind: 'error' }]);
  expect(wordsOf(now()).speakerNotes).toBe('A whole page');
  request.mockRestore();
  await storeAllWords();
  expect(stored()?.speakerNotes).toBe('A whole page');
});

test('everything typed into any scene is stored at once', async () => {
  const { id, now, stored } = await givenScene();
  const second = { ...now(), id: `${id}-b`, position: 1 };
  await applyChange('addScene', { table: 'scenes', put: [second] });
  typeWords(now(), { title: 'First' });
  typeWords(second, { title: 'Second' });
  await storeAllWords();
  expect(stored()?.title).toBe('First');
  expect(scenes.value.map(({ title }) => title)).toEqual(['First', 'Second']);
});
