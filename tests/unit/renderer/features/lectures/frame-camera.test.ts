import { expect, test } from 'vitest';
import { freeCamera, wholeCamera } from '../../../../../renderer/features/lectures/frame-camera.ts';

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
