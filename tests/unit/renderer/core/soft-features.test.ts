import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { session } from '../../../../renderer/core/session.ts';
import { softFeatures } from '../../../../renderer/core/soft-features.ts';
import { featureAt } from '../map/features.ts';

const DATES = [
  '1953-12~/1954-03-17',
  '1954-02?',
  '1954-01/1954-04-23',
  '1954-01/1954-04-20~',
  null,
];

beforeEach(() => {
  vi.useFakeTimers();
  session.value = DEFAULT_SESSION;
  const title = { en: 'Dien Bien Phu', vi: 'Điện Biên Phủ' };
  const features = DATES.map((edtf, index) => featureAt(index + 1, edtf));
  content.value = {
    version: '',
    guns: [],
    layers: [
      {
        id: 'dien-bien-phu',
        title,
        description: title,
        features: { type: 'FeatureCollection', features },
      },
    ],
    events: [],
  };
});

const softAt = (edtf: string) => {
  setClock(parseEdtf(edtf));
  return softFeatures.value.map(({ id }) => id).toSorted();
};

test.each([
  // About December: it may have begun from November to January.
  ['1953-12-10', [1]],
  ['1954-01-15', [1, 2]],
  ['1954-02-10', [2]],
  // Three days around the end of April 20.
  ['1954-04-16', []],
  ['1954-04-20', [4]],
  ['1954-04-22/1954-04-23', [4]],
  // A window that reaches beyond the doubt holds days on which all is sure.
  ['1954', []],
  ['1954-04', []],
  ['1953-12-10/1954-02-01', []],
])('in the window %s the features %j are doubted', (edtf, expected) => {
  expect(softAt(edtf)).toEqual(expected);
});

test('ticks that change nothing give the same list', () => {
  setClock(parseEdtf('1953-12-10'));
  const before = softFeatures.value;
  for (let tick = 0; tick < 10; tick += 1) {
    shiftClock(1);
    expect(softFeatures.value).toBe(before);
  }
});
