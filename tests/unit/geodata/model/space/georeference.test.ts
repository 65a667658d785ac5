import { describe, expect, it } from 'vitest';
import {
  type ControlPoint,
  cornersOf,
  type Georeference,
  georeference,
} from '../../../../../geodata/model/space/georeference.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import {
  distanceM,
  fromMercator,
  toMercator,
} from '../../../../../geodata/model/space/mercator.ts';

const SIZE = { widthPx: 1000, heightPx: 500 };

function controlPoint(x: number, y: number, lngLat: LngLat): ControlPoint {
  return { pixel: [x, y], lngLat: [...lngLat] };
}

function placed(result: Georeference) {
  if (!result.ok) throw new Error(result.fault);
  return result.placement;
}

function expectNear(actual: LngLat | undefined, expected: LngLat, digits = 9): void {
  expect(actual?.[0]).toBeCloseTo(expected[0], digits);
  expect(actual?.[1]).toBeCloseTo(expected[1], digits);
}

/** The place of a pixel of a made map: turned by 30°, 0.000002 of the world a pixel. */
function madePlace([x, y]: readonly [number, number]): LngLat {
  const [cos, sin] = [Math.cos(Math.PI / 6) * 2e-6, Math.sin(Math.PI / 6) * 2e-6];
  return fromMercator([0.79 + x * cos - y * sin, 0.45 + x * sin + y * cos]);
}

it('Mercator: the equator is the middle, Hà Nội and back is Hà Nội', () => {
  expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
  expectNear(fromMercator(toMercator([105.8542, 21.0285])), [105.8542, 21.0285], 10);
});

it('a degree of longitude on the equator is 111.319 km', () => {
  expect(distanceM([106, 0], [107, 0])).toBeCloseTo(111_319.49, 1);
});

describe('two points', () => {
  it('place an upright map by hand: 10 px a degree along the equator', () => {
    const controlPoints = [controlPoint(0, 250, [100, 0]), controlPoint(1000, 250, [200 - 100, 0])];
    expect(georeference(controlPoints, 'points', SIZE)).toEqual({ ok: false, fault: 'coincident' });
    const { corners, residualsM } = placed(
      georeference(
        [controlPoint(0, 250, [10, 0]), controlPoint(1000, 250, [110, 0])],
        'points',
        SIZE,
      ),
    );
    expect(corners[0][0]).toBeCloseTo(10, 9);
    expect(corners[1][0]).toBeCloseTo(110, 9);
    // 250 px are 25 degrees of Mercator: 2·atan(exp(25°)) − 90° = 24.2424…°
    const lat = (2 * Math.atan(Math.exp((25 * Math.PI) / 180)) * 180) / Math.PI - 90;
    expect(corners[0][1]).toBeCloseTo(lat, 9);
    expect(corners[3][1]).toBeCloseTo(-lat, 9);
    expect(Math.max(...residualsM)).toBeLessThan(0.001);
  });

  it('turn the map with them', () => {
    const controlPoints = [
      controlPoint(100, 100, madePlace([100, 100])),
      controlPoint(700, 350, madePlace([700, 350])),
    ];
    const { corners } = placed(georeference(controlPoints, 'points', SIZE));
    for (const [index, pixel] of cornersOf(SIZE).entries()) {
      expectNear(corners[index], madePlace(pixel));
    }
  });
});

describe('three points', () => {
  it('are met exactly, whatever the stretch and the slant', () => {
    const controlPoints = [
      controlPoint(100, 100, [104, 20]),
      controlPoint(900, 120, [108, 19.5]),
      controlPoint(200, 450, [105.1, 17]),
    ];
    const { residualsM, rmsM } = placed(georeference(controlPoints, 'points', SIZE));
    expect(Math.max(...residualsM)).toBeLessThan(0.001);
    expect(rmsM).toBeLessThan(0.001);
  });

  it('land a map within 1% of its width', () => {
    const pixels: [number, number][] = [
      [120, 80],
      [880, 60],
      [500, 460],
    ];
    const controlPoints = pixels.map((pixel) => controlPoint(...pixel, madePlace(pixel)));
    const { corners } = placed(georeference(controlPoints, 'points', SIZE));
    const widthM = distanceM(madePlace([0, 0]), madePlace([1000, 0]));
    for (const [index, pixel] of cornersOf(SIZE).entries()) {
      expect(distanceM(corners[index] ?? [0, 0], madePlace(pixel))).toBeLessThan(widthM / 1e6);
    }
  });

  it('that lie on a line, or are one point, are refused', () => {
    const onLine = [
      controlPoint(0, 0, [104, 20]),
      controlPoint(100, 100, [105, 19]),
      controlPoint(200, 200, [106, 18.5]),
    ];
    expect(georeference(onLine, 'points', SIZE)).toEqual({ ok: false, fault: 'collinear' });
    const twice = [
      controlPoint(0, 0, [104, 20]),
      controlPoint(0, 0, [105, 19]),
      controlPoint(200, 10, [106, 18]),
    ];
    expect(georeference(twice, 'points', SIZE)).toEqual({ ok: false, fault: 'coincident' });
  });

  it('that would mirror the map are refused', () => {
    const controlPoints = [
      controlPoint(0, 0, [104, 20]),
      controlPoint(1000, 0, [100, 20]),
      controlPoint(0, 500, [104, 18]),
    ];
    expect(georeference(controlPoints, 'points', SIZE)).toEqual({ ok: false, fault: 'flipped' });
  });
});

describe('more points', () => {
  it('share the error: a square with one corner off by 4 leaves a residual of 1 at each', () => {
    // An affine map of a square keeps opposite sides equal, so ±d/4 is what it cannot follow.
    const step = 1e-6;
    const at = (x: number, y: number): LngLat => fromMercator([0.8 + x * step, 0.5 + y * step]);
    const controlPoints = [
      controlPoint(0, 0, at(0, 0)),
      controlPoint(100, 0, at(100, 0)),
      controlPoint(100, 100, at(104, 100)),
      controlPoint(0, 100, at(0, 100)),
    ];
    const { residualsM, rmsM } = placed(georeference(controlPoints, 'points', SIZE));
    const metre = distanceM(at(0, 0), at(1, 0));
    for (const residual of residualsM) expect(residual / metre).toBeCloseTo(1, 3);
    expect(rmsM / metre).toBeCloseTo(1, 3);
  });
});

describe('four corners', () => {
  const places: LngLat[] = [
    [104, 20],
    [108, 20.5],
    [107.5, 17],
    [104.5, 16.5],
  ];
  const controlPoints = cornersOf(SIZE).map((pixel, index) =>
    controlPoint(...pixel, places[index] ?? [0, 0]),
  );

  it('are met exactly', () => {
    const { corners, rmsM } = placed(georeference(controlPoints, 'corners', SIZE));
    for (const [index, place] of places.entries()) expectNear(corners[index], place);
    expect(rmsM).toBeLessThan(0.001);
  });

  it('may lie inside the image: those of the neat line place the margin too', () => {
    const inside: [number, number][] = [
      [100, 50],
      [900, 50],
      [900, 450],
      [100, 450],
    ];
    const neat = inside.map((pixel) => controlPoint(...pixel, madePlace(pixel)));
    const { corners } = placed(georeference(neat, 'corners', SIZE));
    for (const [index, pixel] of cornersOf(SIZE).entries()) {
      expectNear(corners[index], madePlace(pixel));
    }
  });

  it('need to be four, in order around, and not mirrored', () => {
    const swapped = [0, 2, 1, 3].map((from, index) =>
      controlPoint(...(cornersOf(SIZE)[index] ?? [0, 0]), places[from] ?? [0, 0]),
    );
    const mirrored = [1, 0, 3, 2].map((from, index) =>
      controlPoint(...(cornersOf(SIZE)[index] ?? [0, 0]), places[from] ?? [0, 0]),
    );
    const three = controlPoints.slice(0, 3);
    expect(georeference(three, 'corners', SIZE)).toEqual({ ok: false, fault: 'notFour' });
    expect(georeference(swapped, 'corners', SIZE)).toEqual({ ok: false, fault: 'folded' });
    expect(georeference(mirrored, 'corners', SIZE)).toEqual({ ok: false, fault: 'flipped' });
  });
});

it('one point is too few', () => {
  const one = [controlPoint(0, 0, [104, 20])];
  expect(georeference(one, 'points', SIZE)).toEqual({ ok: false, fault: 'tooFew' });
});
