import { isoDay, tryParseEdtf } from '../../geodata/model/time/edtf.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { ownAddress } from './lift-members.ts';
import { featureOf } from './notes-geojson.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** What stands in a timespan as it is written: a year, a month or a day. */
const PLAIN_DATE = /^\d{4}(?:-\d{2}){0,2}$/;
/**
 * Notes in the Linked Places Format, a GeoJSON for gazetteers: names, times and descriptions stand
 * beside the properties, which keep what the format has no member for.
 */
export function writeNotesPlaces(notes: readonly Note[]): string {
  const lines = notes.map((note) => `    ${JSON.stringify(placeOf(note))}`);
  const features = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "@context": "${CONTEXT}",\n  "type": "FeatureCollection",\n  "features": ${features}\n}\n`;
}

function placeOf(note: Note) {
  const { properties, ...feature } = featureOf(note);
  const { body, date, ...kept } = properties;
  const when = note.date === null ? null : timespanOf(note.date);
  return {
    '@id': ownAddress(note.id),
    ...feature,
    properties: {
      ...kept,
      ...(when?.isWhole === false && { date }),
    },
    names: [{ toponym: note.title }],
    ...(when !== null && { when: { timespans: [when.timespan] } }),
    ...(body !== '' && { descriptions: [{ value: body }] }),
  };
}

/** A span as the format writes it, and whether that is all that the date says. */
function timespanOf(edtf: string) {
  const [first = '', last = first] = edtf.split('/');
  if ([first, last].every((day) => day === '..' || PLAIN_DATE.test(day))) {
    return {
      isWhole: true,
      timespan: {
        ...(first !== '..' && { start: { in: first } }),
        ...(last !== '..' && { end: { in: last } }),
      },
    };
  }
  const date = tryParseEdtf(edtf);
  if (date === null) return null;
  return {
    isWhole: false,
    timespan: {
      ...(!edtf.startsWith('..') && { start: { earliest: isoDay(date.startDay) } }),
      ...(!edtf.endsWith('..') && { end: { latest: isoDay(date.endDay) } }),
    },
  };
}
