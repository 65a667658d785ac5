import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changeDays, nameOn } from '../../../../../geodata/model/content/name-periods.ts';
import { PlaceSource } from '../../../../../geodata/model/content/place-source.ts';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';

const saigon = {
  id: 'saigon',
  kind: 'city',
  names: [
    { lang: 'en', text: 'Saigon', to: '1976-07-01' },
    { lang: 'en', text: 'Ho Chi Minh City', from: '1976-07-02' },
    { lang: 'vi', text: 'Sài Gòn', to: '1976-07-01' },
    { lang: 'vi', text: 'Thành phố Hồ Chí Minh', from: '1976-07-02' },
  ],
  lngLat: [106.7, 10.776],
  accuracyM: 1000,
  basis: 'gazetteer',
  country: 'cochinchina',
  rank: 0,
  sources: ['geonames'],
};

function faults(place: unknown): string[] {
  const result = v.safeParse(PlaceSource, place);
  return result.success ? [] : result.issues.map(({ message }) => message);
}

describe('a place of the gazetteer', () => {
  test('is read as it is written', () => {
    expect(faults(saigon)).toEqual([]);
  });

  test('with a day that no Vietnamese name covers is a fault', () => {
    const names = saigon.names.map((name) =>
      name.from !== undefined && name.lang === 'vi' ? { ...name, from: '1976-08-01' } : name,
    );
    expect(faults({ ...saigon, names })).toEqual(['some day has no name in "vi"']);
  });

  test('with a name that ends before it begins is a fault', () => {
    const names = [{ lang: 'fr', text: 'Saïgon', from: '1960', to: '1950' }, ...saigon.names];
    expect(faults({ ...saigon, names })).toEqual(['the name "Saïgon" ends before it begins']);
  });

  test('with a date nobody can read is a fault of that date alone', () => {
    const names = [{ lang: 'fr', text: 'Saïgon', to: 'long ago' }, ...saigon.names];
    expect(faults({ ...saigon, names })).toEqual(['not an EDTF date']);
  });

  test('in a country the map does not know is a fault', () => {
    expect(faults({ ...saigon, country: 'atlantis' })).toEqual([
      'is neither a unit of the map nor an ISO 3166 code in lower case',
    ]);
  });
});

describe('the names of a place', () => {
  test('change on the day the new one begins', () => {
    const day = dayNumber(1976, 7, 2);
    expect(changeDays(saigon.names)).toEqual([day]);
    expect(nameOn(saigon.names, 'vi', day - 1)).toBe('Sài Gòn');
    expect(nameOn(saigon.names, 'vi', day)).toBe('Thành phố Hồ Chí Minh');
  });

  test('are undefined in a language nobody wrote one in', () => {
    expect(nameOn(saigon.names, 'lo', 0)).toBeUndefined();
  });
});
