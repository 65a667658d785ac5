import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import type { AtlasFeature } from '../../../../geodata/model/content/records.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { loadPlaceNames, underNameOfTheDay } from '../../../../renderer/core/period-names.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';
import { session } from '../../../../renderer/core/session.ts';

const RENAMED = dayNumber(1976, 7, 2);
const placeName = (nameEn: string, startDay: number, endDay: number, isModern = false) => ({
  properties: { feature: 'saigon', nameEn, nameVi: nameEn, startDay, endDay, isModern },
});
const SAIGON: AtlasFeature = {
  type: 'Feature',
  id: 1,
  geometry: { type: 'Point', coordinates: [106.7, 10.8] },
  properties: {
    featureId: 'saigon',
    layerId: 'context',
    kind: 'capital',
    nameEn: 'Saigon',
    nameVi: 'Saigon',
    edtf: null,
    startDay: -1e6,
    endDay: 1e6,
    accuracyM: 2000,
    isSchematic: false,
    mode: '',
    rank: 0,
    country: '',
    isContested: false,
    grade: 'press',
    knownFromDay: 0,
    eventIds: [],
  },
};

beforeEach(async () => {
  const features = [
    placeName('Saigon', -1e6, RENAMED - 1),
    placeName('Ho Chi Minh City', RENAMED, 1e6),
    placeName('Ho Chi Minh City', -1e6, 1e6, true),
  ];
  vi.stubGlobal('document', { baseURI: 'https://atlas.test/index.html' });
  vi.stubGlobal('fetch', async () => Response.json({ features }));
  session.value = DEFAULT_SESSION;
  preferences.value = DEFAULT_PREFERENCES;
  await loadPlaceNames();
});
afterEach(() => vi.unstubAllGlobals());

function nameOn(endDay: number): string | undefined {
  session.value = { ...session.value, clock: { startDay: endDay - 30, endDay } };
  return underNameOfTheDay(SAIGON)?.properties.nameEn;
}

test('a place has the name of the day shown', () => {
  expect(nameOn(RENAMED - 1)).toBe('Saigon');
  expect(nameOn(RENAMED)).toBe('Ho Chi Minh City');
});

test('today’s name is shown on every day when a reader asks for it', () => {
  preferences.value = { ...preferences.value, names: 'modern' };
  expect(nameOn(RENAMED - 1)).toBe('Ho Chi Minh City');
});

test('the same name gives the same feature, so that nothing is drawn anew', () => {
  nameOn(RENAMED);
  const before = underNameOfTheDay(SAIGON);
  nameOn(RENAMED + 5);
  expect(underNameOfTheDay(SAIGON)).toBe(before);
  nameOn(RENAMED - 5);
  expect(underNameOfTheDay(SAIGON)).toBe(SAIGON);
});
