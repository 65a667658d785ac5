import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { differingCells } from '../../e2e/drivers/compare-pictures.ts';

const SIZE = { width: 60, height: 40 };

/** A sheet of one grey with a line across of another. */
function picture(line: { readonly grey: number; readonly widthPx: number } | null): Buffer {
  const data = new Uint8Array(SIZE.width * SIZE.height * 3).fill(200);
  for (let row = 8; line !== null && row < 8 + line.widthPx; row += 1) {
    data.fill(line.grey, row * SIZE.width * 3, (row + 1) * SIZE.width * 3);
  }
  return Buffer.from(encode({ ...SIZE, data, channels: 3 }));
}

const river = picture({ grey: 120, widthPx: 1 });

test('a thin line that vanished, or is of another colour, differs wherever it ran', () => {
  const along = [0, 20, 40].map((x) => ({ x, y: 0 }));
  expect(differingCells(river, picture(null))).toEqual(along);
  expect(differingCells(river, picture({ grey: 140, widthPx: 1 }))).toEqual(along);
});

test('what another processor rounds otherwise is no difference', () => {
  expect(differingCells(river, river)).toEqual([]);
  expect(differingCells(river, picture({ grey: 128, widthPx: 1 }))).toEqual([]);
});

test('pictures of different sizes are not compared', () => {
  const small = Buffer.from(encode({ width: 2, height: 2, data: new Uint8Array(12), channels: 3 }));
  expect(() => differingCells(river, small)).toThrow('60×40 and 2×2');
});
