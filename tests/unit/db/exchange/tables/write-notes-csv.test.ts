import { expect, test } from 'vitest';
import { openImport } from '../../../../../db/exchange/open-import.ts';
import { writeNotesCsv } from '../../../../../db/exchange/tables/write-notes-csv.ts';
import { NO_CHOICES } from '../../../../../geodata/model/workbook/import-sheet.ts';
import type { Note } from '../../../../../geodata/model/workbook/workbook.ts';
import { note, value } from '../../workbook-fixture.ts';

const IDS = ['a', 'b', 'c', 'd'].map((letter) => `0a4f3c1e-7b1f-4a57-9a41-9a2c4c7f6a1${letter}`);

function backAndForth(notes: readonly Note[]): readonly Note[] {
  const bytes = new TextEncoder().encode(writeNotesCsv(notes));
  return value(value(openImport(bytes, 'a.csv', 'vi')).read(NO_CHOICES, {})).notes;
}

const [a = '', b = '', c = '', d = ''] = IDS;

test('notes come back from a table as they were', () => {
  const notes: Note[] = [
    note(a, { body: ' Dòng một,\r\n"dòng hai"\n\n- ba', date: null, eventIds: [] }),
    note(b, {
      title: '=1+1; "x", y',
      date: '1954-03-13/1954-05-07',
      geometry: {
        type: 'LineString',
        coordinates: [
          [106.1234567, -16.5],
          [-179.9, 0.000001],
        ],
      },
      tags: ['một', 'hai ba'],
      author: 'Nguyễn Văn A',
      style: { ink: 'teal', line: 'dashed' },
    }),
    note(c, {
      date: '1964/..',
      properties: { name: 'other', description: 'kept', Unit: '00123', when: '1970' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [103, 21],
            [104, 21],
            [104, 22],
            [103, 21],
          ],
          [
            [103.5, 21.2],
            [103.6, 21.3],
            [103.6, 21.2],
            [103.5, 21.2],
          ],
        ],
      },
    }),
    note(d, { date: '196X', title: '1954' }),
  ];
  expect(backAndForth(notes)).toEqual(notes);
});

test('what is no text comes back as text', () => {
  const [came] = backAndForth([note(a, { properties: { height: 12.5, list: ['x', 'y'] } })]);
  expect(came?.properties).toEqual({ height: '12.5', list: 'x, y' });
});
