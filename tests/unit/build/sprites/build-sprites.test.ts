import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSprites } from '../../../../build/sprites/build-sprites.ts';
import { PATTERN_IDS, SYMBOL_IDS, spriteId } from '../../../../geodata/style/symbol-ids.ts';

type Index = Record<string, { x: number; y: number; width: number; height: number; sdf?: true }>;

const folder = mkdtempSync(join(tmpdir(), 'p17-sprites-'));
const FILES = ['sprite.json', 'sprite.png', 'sprite@2x.json', 'sprite@2x.png'];
const bytes = (name: string) => readFileSync(join(folder, name));

beforeAll(() => buildSprites(resolve('.'), folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Alpha of each pixel of a picture, in rows. */
function alphasOf(sheet: string, id: string): number[] {
  const index = JSON.parse(bytes(`${sheet}.json`).toString()) as Index;
  const entry = index[id];
  if (entry === undefined) throw new Error(`no ${id}`);
  const { data, width } = decode(bytes(`${sheet}.png`));
  return Array.from({ length: entry.width * entry.height }, (_, at) => {
    const x = entry.x + (at % entry.width);
    const y = entry.y + Math.floor(at / entry.width);
    return data[(y * width + x) * 4 + 3] ?? 0;
  });
}

test('every sign and pattern of the style has a drawing, and every drawing a name', () => {
  const drawn = (name: string) =>
    readdirSync(resolve('geodata/style', name)).map((file) => file.replace('.svg', ''));
  expect(drawn('symbols').toSorted()).toEqual(SYMBOL_IDS.toSorted());
  expect(drawn('patterns').toSorted()).toEqual(PATTERN_IDS.toSorted());
});

test('two runs give the same bytes', async () => {
  const first = FILES.map(bytes);
  await buildSprites(resolve('.'), folder);
  expect(FILES.map(bytes)).toEqual(first);
});

describe.each(['sprite', 'sprite@2x'])('the sheet %s', (sheet) => {
  const index = () => JSON.parse(bytes(`${sheet}.json`).toString()) as Index;

  test('holds each sign full and hollow as a field of distances, and each pattern as it is', () => {
    const signs = SYMBOL_IDS.flatMap((id) => [spriteId(id, false), spriteId(id, true)]);
    expect(Object.keys(index()).toSorted()).toEqual([...signs, ...PATTERN_IDS].toSorted());
    for (const id of signs) expect(index()[id]?.sdf).toBe(true);
    for (const id of PATTERN_IDS) expect(index()[id]?.sdf).toBeUndefined();
  });

  test('has the map’s value for an edge between inside and outside', () => {
    const alphas = alphasOf(sheet, 'town');
    const side = Math.sqrt(alphas.length);
    const middle = alphas.slice((side / 2) * side, (side / 2 + 1) * side);
    expect(middle[side / 2]).toBe(255);
    expect(middle[0]).toBeLessThan(60);
    const pixelsPerUnit = side / 32;
    const inside = middle.filter((alpha) => alpha >= 0.75 * 255).length;
    expect(Math.abs(inside - 10.4 * pixelsPerUnit)).toBeLessThanOrEqual(1);
  });

  test('leaves room for the halo round every sign', () => {
    for (const id of SYMBOL_IDS) {
      const alphas = alphasOf(sheet, id);
      const side = Math.sqrt(alphas.length);
      const edge = alphas.filter(
        (_, at) => at < side || at >= alphas.length - side || at % side === 0,
      );
      expect(Math.max(...edge), id).toBeLessThan(0.5 * 255);
    }
  });
});

test('no two signs look the same, nor does one in outline look like one that is full', () => {
  const pictures = SYMBOL_IDS.flatMap((id) => [spriteId(id, false), spriteId(id, true)]).map(
    (id) => [id, alphasOf('sprite', id).map((alpha) => alpha >= 192)] as const,
  );
  for (const [index, [id, one]] of pictures.entries()) {
    for (const [otherId, other] of pictures.slice(index + 1)) {
      const differing = one.filter((isInk, at) => isInk !== other[at]).length;
      expect(differing, `${id} and ${otherId}`).toBeGreaterThan(5);
    }
  }
});
