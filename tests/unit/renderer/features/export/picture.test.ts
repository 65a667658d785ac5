import { expect, it } from 'vitest';
import { scaleBarOf } from '../../../../../renderer/features/export/picture.ts';

it('the bar of a scale is a round length that has room in its corner', () => {
  expect(scaleBarOf({ metresPerPx: 500, widthPx: 2000 })).toEqual({
    lengthPx: 200,
    label: '100 km',
  });
  expect(scaleBarOf({ metresPerPx: 2, widthPx: 1000 })).toEqual({ lengthPx: 100, label: '200 m' });
  expect(scaleBarOf({ metresPerPx: 9.9, widthPx: 1000 })?.label).toBe('1 km');
});

it('where the ground cannot be measured there is no bar', () => {
  expect(scaleBarOf({ metresPerPx: 0, widthPx: 1000 })).toBeNull();
  expect(scaleBarOf({ metresPerPx: Number.NaN, widthPx: 1000 })).toBeNull();
});
