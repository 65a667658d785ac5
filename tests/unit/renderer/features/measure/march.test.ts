import { beforeEach, expect, test } from 'vitest';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';
import { setClock } from '../../../../../renderer/core/clock.ts';
import { content } from '../../../../../renderer/core/content.ts';
import { measureLeg } from '../../../../../renderer/core/geodesic.ts';
import { enter } from '../../../../../renderer/core/mode.ts';
import { march, marchDays } from '../../../../../renderer/features/measure/march.ts';
import { measurement } from '../../../../../renderer/features/measure/measuring.ts';
import { type Piece, shortestWay } from '../../../../../renderer/features/measure/network.ts';
import { compileShippedContent } from '../../shipped-atlas.ts';

const piece = (of: string, from: LngLat, to: LngLat): Piece => ({
  of,
  from,
  to,
  lengthM: measureLeg(from, to).lengthM,
});

const NETWORK = [
  piece('west', [106, 17], [106, 16]),
  piece('south', [106, 16], [107, 16]),
  piece('detour', [106, 17], [107, 18]),
  piece('detour', [107, 18], [107, 16]),
  piece('island', [110, 10], [111, 10]),
];

test('the shortest way goes over the ends that pieces share', () => {
  const way = shortestWay(NETWORK, [106, 17], [107, 16]);
  expect(typeof way === 'string' ? way : way.pieces.map(({ of }) => of)).toEqual(['west', 'south']);
});

test('who stands beside the network enters it where it is nearest', () => {
  const way = shortestWay(NETWORK, [105.95, 16.5], [106.5, 16.1]);
  if (typeof way === 'string') throw new Error(way);
  expect(way.path[0]?.[0]).toBeCloseTo(106, 6);
  expect(way.path[0]?.[1]).toBeCloseTo(16.5, 6);
  const lengthM = way.pieces.reduce((sum, one) => sum + one.lengthM, 0);
  expect(lengthM / 1000).toBeCloseTo(55.3 + 53.5, 0);
});

test('both ends on one piece: only what lies between counts', () => {
  const way = shortestWay(NETWORK, [106, 16.8], [106, 16.6]);
  if (typeof way === 'string') throw new Error(way);
  expect(way.pieces.reduce((sum, one) => sum + one.lengthM, 0) / 1000).toBeCloseTo(22.1, 0);
});

test('far from the network, or on parts that do not hang together, there is no way', () => {
  expect(shortestWay(NETWORK, [100, 5], [107, 16])).toBe('tooFar');
  expect(shortestWay(NETWORK, [106, 17], [110.5, 10])).toBe('apart');
});

test('days are the lengths by the speed of each mode', () => {
  const name = { en: '', vi: '' };
  const stretches = [
    { name, mode: 'foot', lengthM: 40_000 },
    { name, mode: 'truck', lengthM: 50_000 },
  ] as const;
  expect(marchDays(stretches, { foot: 20, truck: 100 })).toBe(2.5);
});

beforeEach(() => {
  enter('measuring');
});

test('of the shipped Trail only what was in use that month is walked', () => {
  content.value = compileShippedContent();
  measurement.value = {
    shape: 'line',
    corners: [
      [106.83, 16.98],
      [107.32, 16.12],
    ],
  };
  const inMonth = (year: number, month: number) => {
    const startDay = dayNumber(year, month, 1);
    setClock({ startDay, endDay: startDay + 27 });
    return march.value;
  };
  const first = inMonth(1960, 3);
  expect(first?.state).toBe('found');
  if (first?.state !== 'found') return;
  expect(first.stretches.map(({ name }) => name.en)).toContain('First foot route, Khe Ho – A Luoi');
  expect(first.stretches.every(({ mode }) => mode === 'foot')).toBe(true);
  expect(inMonth(1954, 3)?.state).toBe('noNetwork');
  const later = inMonth(1970, 3);
  expect(
    later?.state === 'found' &&
      later.stretches.some(({ name }) => name.en.startsWith('First foot')),
  ).toBe(false);
});
