import { describe, expect, test } from 'vitest';
import type { EventSummary } from '../../../../geodata/model/content/records.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { type Hit, recordsUnder } from '../../../../renderer/map/records-under.ts';

const events = new Map(
  [
    ['castor', '1953-11-20'],
    ['him-lam-falls', '1954-03-13'],
    ['surrender', '1954-05-07'],
  ].map(([id = '', edtf = '']) => [id, eventOn(id, edtf)]),
);
const ALL = { startDay: -18_627, endDay: 3651 };
const { startDay, endDay } = parseEdtf('1954');

function eventOn(id: string, edtf: string): EventSummary {
  return {
    id,
    title: { en: id, vi: id },
    date: parseEdtf(edtf),
    kind: 'battle',
    layerIds: ['dien-bien-phu'],
    featureIds: [],
    bounds: null,
    grade: 'press',
    knownFromDay: 0,
  };
}

function hit(part: Partial<Hit>): Hit {
  return { geometryType: 'Point', noteId: null, eventIds: [], ...part };
}

describe('the records under a click', () => {
  test('each linked event counts once, however many shapes carry it', () => {
    const hits = [hit({ eventIds: ['castor'] }), hit({ eventIds: ['castor', 'surrender'] })];
    expect(recordsUnder(hits, events, ALL).map(({ id }) => id)).toEqual(['castor', 'surrender']);
  });

  test('events of the window of time come before the others', () => {
    const hits = [hit({ eventIds: ['castor', 'him-lam-falls'] })];
    const found = recordsUnder(hits, events, { startDay, endDay });
    expect(found.map(({ id }) => id)).toEqual(['him-lam-falls', 'castor']);
  });

  test('an area counts only where no point and no line lies on it', () => {
    const area = hit({ geometryType: 'Polygon', eventIds: ['surrender'] });
    const post = hit({ eventIds: ['him-lam-falls'] });
    expect(recordsUnder([post, area], events, ALL).map(({ id }) => id)).toEqual(['him-lam-falls']);
    expect(recordsUnder([area], events, ALL).map(({ id }) => id)).toEqual(['surrender']);
  });

  test('notes come first', () => {
    const hits = [hit({ eventIds: ['castor'] }), hit({ noteId: 'n1' })];
    expect(recordsUnder(hits, events, ALL)).toEqual([
      { kind: 'note', id: 'n1' },
      { kind: 'event', id: 'castor' },
    ]);
  });

  test('an event the content does not know is not offered', () => {
    expect(recordsUnder([hit({ eventIds: ['lost'] })], events, ALL)).toEqual([]);
  });
});
