import { expect, test } from 'vitest';
import { openImport } from '../../../../db/exchange/open-import.ts';
import { writeNotesGpx } from '../../../../db/exchange/write-notes-gpx.ts';
import { writeNotesKml } from '../../../../db/exchange/write-notes-kml.ts';
import { NO_CHOICES } from '../../../../geodata/model/workbook/import-sheet.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { note, value } from '../workbook-fixture.ts';

const [a = '', b = '', c = '', d = ''] = ['a', 'b', 'c', 'd'].map(
  (letter) => `0a4f3c1e-7b1f-4a57-9a41-9a2c4c7f6a1${letter}`,
);

const NOTES: readonly Note[] = [
  note(a, {
    title: 'Đồi A1 & "Éliane" <2>',
    body: 'Dòng một\n- hai <script>mark()</script> &amp;\n- ba',
    date: '1954-03-13/1954-05-07',
    style: { ink: 'vermilion', symbol: 'strongpoint' },
    tags: ['một', 'hai ba'],
    author: 'Nguyễn Văn A',
  }),
  note(b, {
    date: '1964/..',
    body: '',
    eventIds: [],
    properties: { Unit: '00123' },
    style: { ink: 'teal', line: 'dashed', width: 'broad' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [106.1234567, -16.5],
        [-179.9, 0.000001],
      ],
    },
  }),
  note(c, {
    date: '1954~',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [102, 20],
          [102, 22],
          [104, 22],
          [104, 20],
          [102, 20],
        ],
        [
          [102.5, 20.5],
          [103, 20.5],
          [103, 21],
          [102.5, 20.5],
        ],
      ],
    },
    style: { ink: 'green' },
  }),
  note(d, { date: '1954-05-07' }),
];

function readBack(text: string, name: string) {
  const bytes = new TextEncoder().encode(text);
  return value(value(openImport(bytes, name, 'vi')).read(NO_CHOICES, {})).notes;
}

test('what KML holds of notes comes back: words, date as written, place, holes, look, tags, links', () => {
  const back = readBack(writeNotesKml(NOTES), 'a.kml');
  expect(back).toHaveLength(NOTES.length);
  for (const [
    index,
    { title, body, date, eventIds, style, tags, author, geometry },
  ] of NOTES.entries()) {
    const note = back[index];
    expect(note).toMatchObject({
      id: NOTES[index]?.id,
      title,
      body,
      date,
      eventIds,
      ...(style && { style }),
    });
    expect(note?.tags).toEqual(tags);
    expect(note?.author).toBe(author);
    // An outer ring runs counterclockwise and a hole clockwise, however they were drawn.
    const points = (one: Note['geometry'] | undefined) =>
      JSON.stringify(one?.coordinates.flat(3).toSorted());
    expect(points(note?.geometry)).toBe(points(geometry));
    expect(note?.geometry.type).toBe(geometry.type);
  }
  expect(back[1]?.geometry).toEqual(NOTES[1]?.geometry);
  expect(back[1]?.properties).toMatchObject({ Unit: '00123' });
});

test('KML says times as whole days, an open end as none, and colours from the other end', () => {
  const kml = writeNotesKml(NOTES);
  expect(kml).toContain('<begin>1954-03-13</begin><end>1954-05-07</end>');
  expect(kml).toContain('<TimeSpan><begin>1964-01-01</begin></TimeSpan>');
  expect(kml).toContain('<begin>1954-01-01</begin><end>1954-12-31</end>');
  expect(kml).toContain('<when>1954-05-07</when>');
  // Vermilion is #b8341b.
  expect(kml).toContain('<IconStyle><color>ff1b34b8</color></IconStyle>');
  // A text is a text to programs that show descriptions as HTML.
  expect(kml).not.toContain('&lt;script&gt;');
  expect(kml).toContain('&amp;lt;script&amp;gt;');
});

test('GPX holds points and lines with their words, and single days', () => {
  const gpx = writeNotesGpx(NOTES);
  const back = readBack(gpx, 'a.gpx');
  // The edges of an area and of its hole are two lines.
  expect(back.map(({ title }) => title)).toEqual([
    NOTES[1]?.title,
    `${NOTES[2]?.title} (1)`,
    `${NOTES[2]?.title} (2)`,
    NOTES[0]?.title,
    NOTES[3]?.title,
  ]);
  expect(gpx.match(/<time>/g)).toHaveLength(1);
  expect(gpx).toContain('<time>1954-05-07T00:00:00Z</time>');
  expect(gpx.lastIndexOf('<wpt')).toBeLessThan(gpx.indexOf('<trk>'));
  expect(back.find(({ title }) => title === NOTES[1]?.title)?.geometry).toEqual(NOTES[1]?.geometry);
});

test('what no XML may hold is left out, and without notes there still is a file', () => {
  const kml = writeNotesKml([note(a, { title: 'a\u0001b', body: 'half \ud800' })]);
  expect(kml).toContain('<name>ab</name>');
  expect(readBack(kml, 'a.kml')[0]?.title).toBe('ab');
  expect(writeNotesKml([])).toContain('<Document>');
  expect(writeNotesGpx([])).toContain('</gpx>');
});
