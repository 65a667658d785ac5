import { expect, test } from 'vitest';
import {
  fitFrame,
  frameCorners,
  freeCamera,
  wholeCamera,
} from '../../../../../renderer/features/lectures/frame-camera.ts';

const CAMERA = { center: [103, 21.4] as [number, number], zoom: 10, bearing: 0, pitch: 0 };
const EDGES = { top: 0, right: 400, bottom: 0, left: 100 };

test('a panel at the right puts the middle of the picture to the west', () => {
  const [lng, lat] = freeCamera(CAMERA, EDGES).center;
  expect(lng).toBeCloseTo(103 - (150 / (512 * 1024)) * 360, 9);
  expect(lat).toBeCloseTo(21.4, 9);
});

test('what is captured beside a panel comes back to the same place beside it', () => {
  for (const bearing of [0, 30, -120]) {
    const camera = { ...CAMERA, bearing };
    const [lng, lat] = wholeCamera(freeCamera(camera, EDGES), EDGES).center;
    expect(lng).toBeCloseTo(103, 9);
    expect(lat).toBeCloseTo(21.4, 9);
  }
});

test('a map without panels is left alone', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(freeCamera(CAMERA, none).center[1]).toBeCloseTo(21.4, 9);
  expect(freeCamera(CAMERA, none).center[0]).toBeCloseTo(103, 9);
});

test('all of a frame is seen in a room of any shape, as large as it goes', () => {
  const frame = { widthPx: 800, heightPx: 600 };
  for (const room of [
    { widthPx: 1280, heightPx: 594 },
    { widthPx: 700, heightPx: 900 },
    { widthPx: 3000, heightPx: 2000 },
  ]) {
    const times = 2 ** (fitFrame(CAMERA, frame, room).zoom - CAMERA.zoom);
    const shares = [
      (frame.widthPx * times) / room.widthPx,
      (frame.heightPx * times) / room.heightPx,
    ];
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(Math.max(...shares)).toBeGreaterThan(0.97);
  }
});

test('a scene whose frame nobody knows keeps its zoom', () => {
  expect(fitFrame(CAMERA, null, { widthPx: 1280, heightPx: 594 })).toEqual(CAMERA);
});

test('the corners of a frame lie round its middle, in turn', () => {
  const frame = { widthPx: 1024, heightPx: 512 };
  const [northWest, northEast, southEast, southWest] = frameCorners(CAMERA, frame);
  const halfWidth = (512 / (512 * 1024)) * 360;
  expect(northWest?.[0]).toBeCloseTo(103 - halfWidth, 9);
  expect(southEast?.[0]).toBeCloseTo(103 + halfWidth, 9);
  expect(northEast?.[1]).toBeGreaterThan(21.4);
  expect(southWest?.[1]).toBeLessThan(21.4);
});
