import { expect, test } from 'vitest';
import { readNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { writeNotesPlaces } from '../../../../db/exchange/write-notes-places.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { note, value } from '../workbook-fixture.ts';

const ID = '0a4f3c1e-7b1f-4a57-9a41-9a2c4c7f6a1a';

function readBack(notes: readonly Note[]) {
  const options = { fileName: 'a.json', language: 'vi' } as const;
  return value(readNotesGeoJson(writeNotesPlaces(notes), options));
}

function placesOf(notes: readonly Note[]) {
  return JSON.parse(writeNotesPlaces(notes)).features;
}

test.each([
  ...['1954', '1954-05', '1954-05-07', '1954-03-13/1954-05-07', '1954-03/1954-05-07'],
  ...['1964/..', '../1964-08', '1954~', '1954-03?/1954-05~', '1954-05-XX', null],
])('a note of %s comes back from Linked Places as it was', (date) => {
  const before = note(ID, {
    date,
    body: 'Dòng **một**\n\n- hai <b>ba</b> &amp;',
    tags: ['một', 'hai ba'],
    author: 'Nguyễn Văn A',
    style: { ink: 'vermilion', symbol: 'strongpoint' },
    properties: { Unit: '00123', depth: 2 },
  });
  const { notes, report } = readBack([before]);
  expect(notes).toEqual([before]);
  expect(report.leftOut).toEqual([]);
});

test('notes with and without dates in doubt, and without a text, stand in one file', () => {
  const notes = ['1954~', '1954', null, '1964/..'].map((date, index) =>
    note(ID.replace(/.$/, `${index}`), { date, body: index === 1 ? '' : 'Một' }),
  );
  expect(readBack(notes).notes).toEqual(notes);
});

test('a place has an address, a name and whole days of a date in doubt', () => {
  expect(placesOf([note(ID, { title: 'Làng Vây', date: '1954-05~/..' })])[0]).toMatchObject({
    '@id': `urn:uuid:${ID}`,
    names: [{ toponym: 'Làng Vây' }],
    when: { timespans: [{ start: { earliest: '1954-05-01' } }] },
    properties: { title: 'Làng Vây', date: '1954-05~/..' },
  });
  expect(placesOf([note(ID, { date: null, body: '' })])[0]).not.toHaveProperty('when');
});

test('a text that another program changed is the text of the note', () => {
  const [plain, marked] = placesOf([note(ID, { body: 'Một' }), note(ID, { body: 'a < b' })]);
  plain.descriptions = [{ value: 'Hai' }];
  const text = JSON.stringify({ type: 'FeatureCollection', features: [plain, marked] });
  const { notes } = value(readNotesGeoJson(text, { fileName: 'a.json', language: 'en' }));
  expect(notes.map(({ body }) => body)).toEqual(['Hai', 'a < b']);
});

test('a time that another program changed is the time of the note', () => {
  const [place] = placesOf([note(ID, { date: '1954' })]);
  place.when.timespans[0] = { start: { in: '1955' }, end: { in: '1956' } };
  const text = JSON.stringify({ type: 'FeatureCollection', features: [place] });
  const { notes } = value(readNotesGeoJson(text, { fileName: 'a.json', language: 'en' }));
  expect(notes[0]).toMatchObject({ id: ID, date: '1955/1956' });
});
