import { describe, expect, test } from 'vitest';
import { arrowOutline } from '../../../../../geodata/model/space/campaign-arrow.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { distanceM } from '../../../../../geodata/model/space/mercator.ts';
import { crossesItself } from '../../../../../geodata/model/space/self-crossing.ts';

const KINDS = ['attack', 'retreat', 'supply', 'flow'] as const;

/** A line that turns by so many degrees at each of its corners. */
function turning(degrees: number, corners = 1, stepDegrees = 1): LngLat[] {
  const line: LngLat[] = [[105, 17]];
  let heading = 0;
  for (let leg = 0; leg <= corners; leg += 1) {
    const [lng, lat] = line.at(-1) ?? [0, 0];
    line.push([
      lng + stepDegrees * Math.cos((heading * Math.PI) / 180),
      lat + stepDegrees * Math.sin((heading * Math.PI) / 180),
    ]);
    heading += degrees * (leg % 2 === 0 ? 1 : -1);
  }
  return line;
}

/** The same figures in every run, between 0 and 1. */
function scattered(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const outline = (line: readonly LngLat[], kind: (typeof KINDS)[number], breadth?: number) =>
  arrowOutline(line, kind, breadth) ?? [];

describe.each(KINDS)('an arrow of %s', (kind) => {
  test('is a closed ring that ends where the line does', () => {
    const line = turning(40);
    const ring = outline(line, kind);
    expect(ring[0]).toEqual(ring.at(-1));
    const [lng = 0, lat = 0] = line.at(-1) ?? [];
    const tip = Math.min(...ring.map((place) => distanceM(place, [lng, lat])));
    expect(tip).toBeLessThan(1);
  });

  test.each([10, 60, 100, 140, 170, 179, -120])(
    'does not lie over itself at a bend of %i°',
    (degrees) => {
      expect(crossesItself(outline(turning(degrees), kind))).toBe(false);
      expect(crossesItself(outline(turning(degrees, 3), kind, 1.5))).toBe(false);
    },
  );

  test('does not lie over itself, however the line winds', () => {
    const next = scattered(17);
    let drawn = 0;
    while (drawn < 150) {
      const line = Array.from(
        { length: 3 + Math.floor(next() * 5) },
        (): LngLat => [103 + next() * 5, 10 + next() * 12],
      );
      if (crossesItself(line)) continue;
      const ring = outline(line, kind);
      drawn += 1;
      if (crossesItself(ring)) expect.fail(JSON.stringify(line));
    }
  });

  test('of a few hundred metres has the shape of one of hundreds of kilometres', () => {
    const [small, large] = [turning(50, 1, 0.001), turning(50, 1, 1)];
    const shares = [small, large].map((line) => {
      const ring = outline(line, kind);
      const [from = [0, 0], to = [0, 0]] = [line[0], line.at(-1)];
      return distanceM(ring[10] ?? [0, 0], from) / distanceM(from, to);
    });
    expect(shares[0]).toBeCloseTo(shares[1] ?? 0, 2);
  });
});

test('breadths are metres of the ground: as broad in the north of the country as in the south', () => {
  const across = (lat: number) => {
    const ring = outline(
      [
        [105, lat],
        [106, lat],
      ],
      'retreat',
    );
    const middle = ring.length / 2;
    const [left, right] = [ring[20], ring[ring.length - 22]];
    expect(middle).toBeGreaterThan(20);
    return distanceM(left ?? [0, 0], right ?? [0, 0]) / distanceM([105, lat], [106, lat]);
  };
  expect(across(9)).toBeCloseTo(0.06, 3);
  expect(across(23)).toBeCloseTo(0.06, 3);
});

test('the head is broader than the shaft, and a broader arrow is broader', () => {
  const line: LngLat[] = [
    [105, 17],
    [107, 17],
  ];
  const height = (breadth: number) => {
    const lats = outline(line, 'attack', breadth).map(([, lat]) => lat);
    return Math.max(...lats) - Math.min(...lats);
  };
  expect(height(1.5) / height(1)).toBeCloseTo(1.5, 2);
});

test('a line without length has no arrow', () => {
  expect(arrowOutline([[105, 17]], 'attack')).toBeNull();
  expect(
    arrowOutline(
      [
        [105, 17],
        [105, 17],
      ],
      'attack',
    ),
  ).toBeNull();
});
