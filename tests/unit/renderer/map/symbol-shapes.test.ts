import { expect, test } from 'vitest';
import { POINT_SHAPES } from '../../../../geodata/style/kinds.ts';
import { parseSymbolId, symbolId } from '../../../../geodata/style/symbol-ids.ts';
import { SHAPE_PATHS } from '../../../../renderer/map/symbol-shapes.ts';

test('every kind of place has a sign that can be drawn', () => {
  for (const shape of Object.values(POINT_SHAPES)) {
    const { body, strokes } = SHAPE_PATHS[shape];
    expect(`${body}${strokes}`).not.toBe('');
  }
});

test('no two signs look the same', () => {
  const drawn = Object.values(SHAPE_PATHS).map(({ body, strokes }) => `${body}|${strokes}`);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('the name of a sign says how to draw it', () => {
  const sign = {
    shape: 'strongpoint',
    look: 'night',
    owner: 'dien-bien-phu',
    isHollow: true,
  } as const;
  expect(parseSymbolId(symbolId(sign))).toEqual(sign);
});

test('a name that is none of ours is not drawn', () => {
  expect(parseSymbolId('light/elsewhere/full/town')).toBeNull();
  expect(parseSymbolId('light/note/full/rocket')).toBeNull();
  expect(parseSymbolId('arrow')).toBeNull();
});
