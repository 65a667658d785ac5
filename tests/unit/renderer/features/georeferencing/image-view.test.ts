import { expect, it } from 'vitest';
import {
  fitImage,
  isInImage,
  recentreImage,
  toPixel,
  toPoint,
  zoomImage,
} from '../../../../../renderer/features/georeferencing/image-view.ts';

const IMAGE = { widthPx: 400, heightPx: 300 };
const BOX = { widthPx: 500, heightPx: 300 };

it('the whole image stands in the middle of the box', () => {
  const view = fitImage(IMAGE, BOX);
  expect(view.scale).toBeCloseTo(0.96);
  expect(toPoint(view, [200, 150])).toEqual([250, 150]);
});

it('enlarging keeps what is under the pointer, within limits', () => {
  const view = fitImage(IMAGE, BOX);
  const before = toPixel(view, [90, 60]);
  const closer = zoomImage(view, 2, [90, 60], 0.1);
  expect(toPixel(closer, [90, 60])[0]).toBeCloseTo(before[0]);
  expect(toPixel(closer, [90, 60])[1]).toBeCloseTo(before[1]);
  expect(zoomImage(view, 1000, [0, 0], 0.1).scale).toBe(8);
  expect(zoomImage(view, 0.0001, [0, 0], 0.1).scale).toBe(0.1);
});

it('a box of another size keeps the middle', () => {
  const view = zoomImage(fitImage(IMAGE, BOX), 3, [0, 0], 0.1);
  const smaller = { widthPx: 500, heightPx: 140 };
  const after = recentreImage(view, BOX, smaller);
  expect(toPixel(after, [250, 70])).toEqual(toPixel(view, [250, 150]));
});

it('a click beside the image sets nothing', () => {
  expect(isInImage([0, 0], IMAGE)).toBe(true);
  expect(isInImage([400, 300], IMAGE)).toBe(true);
  expect(isInImage([-0.1, 5], IMAGE)).toBe(false);
  expect(isInImage([5, 301], IMAGE)).toBe(false);
});
