import milsymbol from 'milsymbol';
import { expect, test } from 'vitest';
import {
  UNIT_KINDS,
  UNIT_SIDES,
  UNIT_SIZES,
} from '../../../../../geodata/model/workbook/note-style.ts';
import { unitCode } from '../../../../../geodata/model/workbook/unit-code.ts';

const AFFILIATIONS = { blue: 'Friend', red: 'Hostile', green: 'Neutral', yellow: 'Unknown' };

test.each(UNIT_KINDS)('%s has a symbol for every side and size, each another', (kind) => {
  const drawn = UNIT_SIDES.flatMap((side) =>
    UNIT_SIZES.map((size) => {
      const symbol = new milsymbol.Symbol(unitCode({ side, size, kind }));
      expect(symbol.isValid(), `${side} ${size}`).toBe(true);
      expect(symbol.getMetadata().affiliation).toBe(AFFILIATIONS[side]);
      return symbol.asSVG();
    }),
  );
  expect(new Set(drawn).size).toBe(UNIT_SIDES.length * UNIT_SIZES.length);
});

test('every kind has a symbol of its own', () => {
  const drawn = UNIT_KINDS.map((kind) =>
    new milsymbol.Symbol(unitCode({ side: 'red', size: 'regiment', kind })).asSVG(),
  );
  expect(new Set(drawn).size).toBe(UNIT_KINDS.length);
});

test('a regiment and an airborne battalion are what they are called', () => {
  const metadata = (code: string) => new milsymbol.Symbol(code).getMetadata();
  expect(metadata(unitCode({ side: 'red', size: 'regiment', kind: 'artillery' }))).toMatchObject({
    echelon: 'Regiment/group',
  });
  expect(unitCode({ side: 'blue', size: 'battalion', kind: 'airborne' })).toBe(
    '10031000161211000001',
  );
});
