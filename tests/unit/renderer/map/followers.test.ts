import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import type { AtlasFeature, EventSummary } from '../../../../geodata/model/content/records.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { daysOf, type Row } from '../../../../geodata/model/workbook/change.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { setClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { showLayers, toggleNotes } from '../../../../renderer/core/layers.ts';
import { leave, mode } from '../../../../renderer/core/mode.ts';
import { notesTag } from '../../../../renderer/core/notes-on-map.ts';
import { hover, selection } from '../../../../renderer/core/selection.ts';
import { session } from '../../../../renderer/core/session.ts';
import { tables } from '../../../../renderer/core/workbook.ts';
import { followNotes } from '../../../../renderer/features/notes/map/notes-layer.ts';
import { followClock } from '../../../../renderer/map/clock.ts';
import { followHighlight } from '../../../../renderer/map/highlight.ts';
import type { Dispose, MapContext } from '../../../../renderer/map/map-context.ts';
import { followPointer, pointerTip } from '../../../../renderer/map/pointer.ts';
import { makeEvent } from '../atlas-content.ts';
import { stubPage } from '../shipped-atlas.ts';
import { CountingMap, countingContext } from './counting-map.ts';
import { featureAt } from './features.ts';

const BATTLE = featureAt(1, '1954-03-13/1954-05-07');
const VALLEY = featureAt(2, null);
const ROAD = featureAt(3, '1960');
const SIEGE: EventSummary = {
  ...makeEvent('siege', '1954-03-13/1954-05-07', 'dien-bien-phu'),
  featureIds: ['feature-1', 'feature-2'],
};

let page: ReturnType<typeof stubPage>;
let map: CountingMap;
let context: MapContext;
let stops: Dispose[];

beforeEach(() => {
  vi.useFakeTimers();
  page = stubPage('.');
  session.value = DEFAULT_SESSION;
  selection.value = null;
  hover.value = null;
  content.value = {
    version: '',
    guns: [],
    events: [SIEGE],
    layers: [layer([BATTLE, VALLEY, ROAD])],
  };
  tables.notes.load([]);
  map = new CountingMap();
  context = countingContext(map);
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function layer(features: AtlasFeature[]) {
  const words = { en: '', vi: '' };
  const collection = { type: 'FeatureCollection' as const, features };
  return { id: 'dien-bien-phu' as const, title: words, description: words, features: collection };
}

function follow(...followers: readonly ((context: MapContext) => Dispose)[]): void {
  stops.push(...followers.map((one) => one(context)));
  map.loadStyle();
  page.drawFrame();
}

const held = (source: string) => [...map.getSource(source).held.keys()].map(Number).sort();
const during = (from: number, to = from) => setClock({ startDay: from, endDay: to });

describe('the clock on the map', () => {
  beforeEach(() => follow(followClock));

  test('first gives each source all it holds', () => {
    expect(map.calls['setData']).toBe(2);
    expect(held(SOURCE.dated)).toEqual([1, 3]);
    expect(held(SOURCE.timeless)).toEqual([2]);
  });

  test('then says what enters and leaves, once a frame, and nothing when nothing does', () => {
    during(dayNumber(1954, 4, 1), dayNumber(1954, 4, 30));
    during(dayNumber(1954, 5, 1), dayNumber(1954, 5, 30));
    page.drawFrame();
    expect(held(SOURCE.dated)).toEqual([1]);
    expect(map.calls).toMatchObject({ setData: 2, updateData: 1 });
    const repaints = map.calls['triggerRepaint'];
    during(dayNumber(1954, 5, 2), dayNumber(1954, 5, 31));
    page.drawFrame();
    expect(map.calls).toMatchObject({ updateData: 1, triggerRepaint: repaints });
  });

  test('a feature that left and came back within a frame is still there', () => {
    during(dayNumber(1930, 1, 1));
    during(dayNumber(1954, 4, 1));
    page.drawFrame();
    expect(held(SOURCE.dated)).toEqual([1]);
  });

  test('a group that is switched off leaves both sources', () => {
    showLayers(['context']);
    page.drawFrame();
    expect([...held(SOURCE.dated), ...held(SOURCE.timeless)]).toEqual([]);
    expect(context.container.dataset['layers']).toBe('context');
  });

  test('a style loaded from nothing is filled anew with what is shown now', () => {
    during(dayNumber(1960, 1, 1));
    map.loadStyle();
    page.drawFrame();
    expect(held(SOURCE.dated)).toEqual([3]);
    expect(held(SOURCE.timeless)).toEqual([2]);
  });

  test('our own change of the style fills nothing', () => {
    const before = { ...map.calls };
    context.changeStyle(() => map.fire('style.load'));
    page.drawFrame();
    expect(map.calls).toEqual(before);
  });
});

describe('notes on the map', () => {
  const note = (id: string, date: string | null, title = id): Row<'notes'> => ({
    id,
    title,
    body: '',
    date,
    geometry: { type: 'Point', coordinates: [103, 21.4] },
    eventIds: [],
    createdAtMs: 0,
    ...daysOf(date),
  });
  const titles = () =>
    [...map.getSource(SOURCE.notes).held.values()].map(({ properties }) => properties?.['title']);

  test('follow the clock by what enters and leaves', () => {
    tables.notes.load([note('a', '1954'), note('b', '1960'), note('c', null)]);
    follow(followNotes);
    expect(map.calls['setData']).toBe(1);
    during(dayNumber(1960, 5, 1));
    page.drawFrame();
    expect(titles().sort()).toEqual(['b', 'c']);
    expect(map.calls).toMatchObject({ setData: 1, updateData: 1 });
  });

  test('one edit among many tells the map one note', () => {
    tables.notes.load(Array.from({ length: 500 }, (_, at) => note(`n${at}`, '1954')));
    follow(followNotes);
    tables.notes.take([note('n7', '1954', 'changed')], ['n8']);
    page.drawFrame();
    expect(map.calls).toMatchObject({ setData: 1, updateData: 1 });
    expect(titles()).toHaveLength(499);
    expect(titles()).toContain('changed');
  });

  test('go with their switch, but for the one that is open', () => {
    tables.notes.load([note('a', null), note('b', null)]);
    follow(followNotes);
    toggleNotes();
    page.drawFrame();
    expect(titles()).toEqual([]);
    selection.value = { kind: 'note', id: 'b' };
    page.drawFrame();
    expect(titles()).toEqual(['b']);
    toggleNotes();
    page.drawFrame();
    expect(titles().sort()).toEqual(['a', 'b']);
  });

  test('are those with the tag that is asked for', () => {
    tables.notes.load([{ ...note('a', null), tags: ['Huế'] }, note('b', null)]);
    follow(followNotes);
    notesTag.value = 'Huế';
    page.drawFrame();
    expect(titles()).toEqual(['a']);
    notesTag.value = null;
  });

  test('ids that begin with the same digits are two notes, lit one by one', () => {
    const ids = ['7f3c0000-0000-4000-8000-000000000000', '7a3c0000-0000-4000-8000-000000000000'];
    tables.notes.load(ids.map((id) => note(id, null)));
    follow(followNotes, followHighlight);
    expect(held(SOURCE.notes)).toHaveLength(2);
    hover.value = { kind: 'note', id: ids[0] ?? '' };
    const lit = [...map.lit].filter(([, state]) => state['hovered'] === true);
    expect(lit).toHaveLength(1);
  });
});

describe('what is pointed at on the map', () => {
  beforeEach(() => follow(followHighlight));
  const lit = (state: string) =>
    [...map.lit].filter(([, states]) => states[state] === true).map(([target]) => target);

  test('is lit in the source that holds it, and no longer when the pointer leaves', () => {
    hover.value = { kind: 'event', id: 'siege' };
    expect(lit('hovered')).toEqual([`${SOURCE.dated} 1`, `${SOURCE.timeless} 2`]);
    hover.value = null;
    expect(lit('hovered')).toEqual([]);
  });

  test('is set once, not again by what does not change it', () => {
    selection.value = { kind: 'event', id: 'siege' };
    expect(map.calls['setFeatureState']).toBe(2);
    during(dayNumber(1954, 4, 1));
    selection.value = { kind: 'event', id: 'siege' };
    expect(map.calls['setFeatureState']).toBe(2);
    expect(map.calls['removeFeatureState']).toBeUndefined();
  });

  test('is lit again after a style was loaded from nothing', () => {
    selection.value = { kind: 'event', id: 'siege' };
    map.loadStyle();
    expect(lit('selected')).toEqual([`${SOURCE.dated} 1`, `${SOURCE.timeless} 2`]);
  });
});

describe('the pointer', () => {
  beforeEach(() => {
    if (mode.value !== 'reading') leave(mode.value);
    follow(followPointer);
  });

  test('is read once a frame, and nothing is drawn for it', () => {
    const repaints = map.calls['triggerRepaint'];
    for (let x = 0; x < 50; x += 1) map.fire('mousemove', { point: { x, y: 10 } });
    page.drawFrame();
    expect(map.calls['queryRenderedFeatures']).toBe(1);
    expect(map.calls['triggerRepaint']).toBe(repaints);
  });

  test('on a feature names it and points at its event', () => {
    const eventIds = ['siege'];
    content.value = {
      ...content.value,
      layers: [layer([{ ...BATTLE, properties: { ...BATTLE.properties, eventIds } }])],
    };
    map.under = [{ geometry: BATTLE.geometry, properties: { featureId: 'feature-1' } }];
    map.fire('mousemove', { point: { x: 1, y: 2 } });
    page.drawFrame();
    expect(hover.value).toEqual({ kind: 'event', id: 'siege' });
    expect(pointerTip.value).toEqual({ text: 'Post', xPx: 1, yPx: 2 });
    map.fire('mouseout');
    expect(hover.value).toBeNull();
  });
});
