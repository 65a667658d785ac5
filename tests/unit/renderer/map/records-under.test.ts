import { describe, expect, test } from 'vitest';
import type { EventSummary } from '../../../../geodata/model/content/records.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import {
  areOnlyAreas,
  featuresUnder,
  type Hit,
  recordsUnder,
} from '../../../../renderer/map/records-under.ts';

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
  const nothing = { noteId: null, featureId: null, distancePx: 0, eventIds: [] };
  return { geometryType: 'Point', ...nothing, ...part };
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

describe('the features under a click', () => {
  const post = (featureId: string, distancePx: number) => hit({ featureId, distancePx });
  const road = hit({ geometryType: 'LineString', featureId: 'road' });
  const valley = hit({ geometryType: 'Polygon', featureId: 'valley' });

  test('points come by their nearness, then lines, each once', () => {
    const hits = [road, post('far', 4), post('near', 1), post('far', 4)];
    expect(featuresUnder(hits)).toEqual(['near', 'far', 'road']);
  });

  test('areas count only where nothing finer lies there', () => {
    expect(featuresUnder([valley, road])).toEqual(['road']);
    expect(featuresUnder([valley])).toEqual(['valley']);
    expect(areOnlyAreas([valley, road])).toBe(false);
    expect(areOnlyAreas([])).toBe(true);
  });

  test('a note is no feature', () => {
    expect(featuresUnder([hit({ noteId: 'n1' })])).toEqual([]);
  });
});
