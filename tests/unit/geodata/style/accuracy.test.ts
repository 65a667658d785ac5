import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { featureLayerId, SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { SYMBOL_IDS, spriteId } from '../../../../geodata/style/symbol-ids.ts';
import { paper } from './style-settings.ts';

const { layers, sprite } = buildStyle(paper);
const disc = layers.find(({ id }) => id === featureLayerId(SOURCE.dated, 'accuracy'));
const sign = layers.find(({ id }) => id === featureLayerId(SOURCE.dated, 'point'));
if (disc?.type !== 'circle' || sign?.type !== 'symbol') throw new Error('a layer is missing');

const place = (accuracyM: number, zoom: number, kind = 'cave') => ({
  zoom,
  geometryType: 'Point',
  properties: { kind, accuracyM, rank: 0, layerId: 'pac-bo' },
});
const signOf = (context: ReturnType<typeof place>) =>
  evaluate(sign.layout?.['icon-image'], context);
const hasDisc = (context: ReturnType<typeof place>) => evaluate(disc.filter, context);

/** Metres of one pixel at 17° N, on tiles of 512 pixels. */
const metresPerPixel = (zoom: number) =>
  (40_075_016.686 * Math.cos((17 * Math.PI) / 180)) / (512 * 2 ** zoom);

describe('a place of low accuracy', () => {
  test.each([3, 7.3, 9, 11.8])('has a disc as large as the doubt, at zoom %s', (zoom) => {
    const radiusPx = Number(evaluate(disc.paint?.['circle-radius'], place(10_000, zoom)));
    expect(radiusPx * metresPerPixel(zoom)).toBeCloseTo(10_000, 3);
  });

  test('has one from two kilometres on', () => {
    expect(hasDisc(place(1999, 9))).toBe(false);
    expect(hasDisc(place(2000, 9))).toBe(true);
  });

  test('has no disc around lettering without a sign', () => {
    expect(hasDisc(place(10_000, 9, 'valley'))).toBe(false);
  });

  test('has no disc that its own sign would hide', () => {
    expect(hasDisc(place(2000, 8))).toBe(false);
    expect(hasDisc(place(10_000, 8))).toBe(true);
  });

  test('never looks sharp: where its disc is lost, its sign is hollow, or larger than the doubt', () => {
    for (const accuracyM of [2000, 3500, 5000, 10_000]) {
      for (let zoom = 0; zoom <= 16; zoom += 1) {
        const context = place(accuracyM, zoom);
        const isUnderSign = accuracyM / metresPerPixel(zoom) < 12;
        const isSoft = hasDisc(context) === true || signOf(context) === 'cave-hollow';
        expect(isUnderSign || isSoft, `${accuracyM} m at zoom ${zoom}`).toBe(true);
      }
    }
  });

  test('among the posts of a battle has its disc when it is asked for, and a hollow sign always', () => {
    const post = place(2000, 11);
    const crowded = { ...post, properties: { ...post.properties, rank: 5 } };
    expect(evaluate(disc.paint?.['circle-opacity'], crowded)).toBe(0);
    expect(evaluate(disc.paint?.['circle-opacity'], post)).toBeGreaterThan(0);
    expect(signOf(crowded)).toBe('cave-hollow');
  });
});

test('a place that is known well has a full sign and no disc', () => {
  expect(signOf(place(100, 14))).toBe('cave');
  expect(hasDisc(place(100, 9))).toBe(false);
});

test('every sign the style can name is on the sheet', () => {
  const sheet = new Set(SYMBOL_IDS.flatMap((id) => [spriteId(id, false), spriteId(id, true)]));
  const kinds = JSON.stringify(sign.layout?.['icon-image']).match(/[a-z-]+/g) ?? [];
  for (const kind of new Set(kinds)) {
    const name = signOf(place(10_000, 9, kind));
    expect(name === '' || sheet.has(String(name)), kind).toBe(true);
  }
  expect(sprite).toBe(`${paper.dataBase}sprite`);
});
