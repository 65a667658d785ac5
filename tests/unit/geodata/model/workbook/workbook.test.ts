import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LngLatSchema } from '../../../../../geodata/model/space/lng-lat.ts';
import {
  ClockWindowSchema,
  NoteSchema,
  SceneSchema,
} from '../../../../../geodata/model/workbook/workbook.ts';

const note = {
  id: 'note-1',
  title: 'Cứ điểm Béatrice',
  body: '',
  date: null,
  geometry: { type: 'Point', coordinates: [103.03, 21.4] },
  eventIds: [],
};
const scene = {
  id: 'scene-1',
  position: 0,
  title: 'Geneva',
  speakerNotes: '',
  camera: { center: [105, 17], zoom: 5, bearing: 0, pitch: 0 },
  layerIds: ['pac-bo'],
  clock: { startDay: -5750, endDay: -5700 },
  selection: null,
};

/** The dotted paths of what is wrong. */
function faults(schema: v.GenericSchema, input: unknown): (string | null)[] {
  const result = v.safeParse(schema, input);
  return result.success ? [] : result.issues.map((issue) => v.getDotPath(issue));
}

describe('a note', () => {
  it('is stored in NFC whatever the keyboard sent', () => {
    const typed = {
      ...note,
      title: ' Điện Biên Phủ '.normalize('NFD'),
      body: 'Pác Bó'.normalize('NFD'),
    };
    const stored = v.parse(NoteSchema, typed);
    expect(stored.title).toBe('Điện Biên Phủ');
    expect(stored.body).toBe('Pác Bó');
  });

  it('has its title measured after it was composed', () => {
    const title = 'ệ'.repeat(300);
    expect(v.parse(NoteSchema, { ...note, title: title.normalize('NFD') }).title).toBe(title);
    expect(faults(NoteSchema, { ...note, title: `${title}a` })).toEqual(['title']);
  });

  it('keeps its date without the spaces around it', () => {
    expect(v.parse(NoteSchema, { ...note, date: ' 1954-05~ ' }).date).toBe('1954-05~');
  });

  it.each([
    ['title', { title: '  ' }],
    ['date', { date: '1954-02-30' }],
    ['id', { id: '../secret' }],
    ['eventIds.0', { eventIds: ['A b'] }],
    ['geometry.coordinates.1', { geometry: { type: 'Point', coordinates: [21.4, 103.03] } }],
    ['geometry.coordinates.2', { geometry: { type: 'Point', coordinates: [103, 21, 500] } }],
    ['geometry.coordinates', { geometry: { type: 'LineString', coordinates: [[1, 2]] } }],
    [
      'geometry.coordinates.0',
      {
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      },
    ],
  ])('is refused for a bad %s', (path, part) => {
    expect(faults(NoteSchema, { ...note, ...part })).toEqual([path]);
  });
});

describe('a position', () => {
  it.each([[[Number.NaN, 0]], [[181, 0]], [[0, 91]], [[0]], [[0, 0, 0]], [['0', 0]]])(
    '%j is refused',
    (position) => {
      expect(v.is(LngLatSchema, position)).toBe(false);
    },
  );
});

it('a scene is accepted whole and refused for an unknown layer', () => {
  expect(faults(SceneSchema, scene)).toEqual([]);
  expect(faults(SceneSchema, { ...scene, layerIds: ['atlantis'] })).toEqual(['layerIds.0']);
});

it('a clock window may not end before it begins', () => {
  expect(v.is(ClockWindowSchema, { startDay: 5, endDay: 5 })).toBe(true);
  expect(v.is(ClockWindowSchema, { startDay: 6, endDay: 5 })).toBe(false);
});
