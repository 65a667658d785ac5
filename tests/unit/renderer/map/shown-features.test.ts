import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { content } from '../../../../renderer/core/content.ts';
import { previewSession } from '../../../../renderer/core/session.ts';
import { shownFeatures } from '../../../../renderer/core/shown.ts';
import { sourceOf } from '../../../../renderer/map/clock.ts';
import { featureAt } from './features.ts';

const battle = featureAt(1, '1954-03-13/1954-05-07');
const valley = featureAt(2, null);
const START = dayNumber(1954, 3, 13);
const END = dayNumber(1954, 5, 7);

beforeEach(() => {
  previewSession(DEFAULT_SESSION);
  content.value = {
    version: 'test',
    events: [],
    guns: [],
    layers: [
      {
        id: 'dien-bien-phu',
        title: { en: '', vi: '' },
        description: { en: '', vi: '' },
        features: { type: 'FeatureCollection', features: [battle, valley] },
      },
    ],
  };
});

function shownIds(startDay: number, endDay: number): number[] {
  previewSession({ clock: { startDay, endDay } });
  return shownFeatures.value.map(({ id }) => id);
}

describe('what the clock shows', () => {
  test.each([
    ['ends the day before it begins', START - 100, START - 1, false],
    ['ends on its first day', START - 100, START, true],
    ['lies inside it', START + 1, END - 1, true],
    ['holds all of it', START - 1, END + 1, true],
    ['begins on its last day', END, END + 100, true],
    ['begins the day after it ends', END + 1, END + 100, false],
    ['is its first day alone', START, START, true],
  ])('a window that %s', (_, startDay, endDay, isShown) => {
    expect(shownIds(startDay, endDay).includes(battle.id)).toBe(isShown);
  });

  test('the undated is there at every time', () => {
    expect(shownIds(END + 1000, END + 1001)).toEqual([valley.id]);
    expect(sourceOf(valley.properties)).toBe(SOURCE.timeless);
    expect(sourceOf(battle.properties)).toBe(SOURCE.dated);
  });

  test('a group that is switched off leaves the map', () => {
    previewSession({ visibleLayerIds: ['context'] });
    expect(shownFeatures.value).toEqual([]);
  });
});
