import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  NOTE_SYMBOLS,
  NoteStyleSchema,
  plainStyle,
  readTags,
  TagsSchema,
} from '../../../../../geodata/model/workbook/note-style.ts';
import {
  INK_COLORS,
  isRepeated,
  styleOfProperties,
  writtenLook,
} from '../../../../../geodata/model/workbook/read-note-style.ts';
import type { Note } from '../../../../../geodata/model/workbook/workbook.ts';
import { SYMBOL_IDS } from '../../../../../geodata/style/symbol-ids.ts';

const POINT: Note['geometry'] = { type: 'Point', coordinates: [103, 21.4] };
const LINE: Note['geometry'] = {
  type: 'LineString',
  coordinates: [
    [103, 21.4],
    [104, 21],
  ],
};

describe('tags', () => {
  it('are parted by commas, each once whatever its case, in NFC', () => {
    expect(readTags(' Huế, tết;  #Tết ,, hồi ký '.normalize('NFD'))).toEqual([
      'Huế',
      'tết',
      'hồi ký',
    ]);
  });

  it('are refused when blank, and stored each once', () => {
    expect(v.safeParse(TagsSchema, [' ']).success).toBe(false);
    expect(v.parse(TagsSchema, ['Huế'.normalize('NFD'), 'Huế'])).toEqual(['Huế']);
  });

  it('that are too long are cut and stay text', () => {
    const [tag = ''] = readTags('😀'.repeat(80));
    expect(v.is(TagsSchema, [tag])).toBe(true);
    expect(tag.isWellFormed()).toBe(true);
  });
});

describe('a style', () => {
  it('that says nothing is none', () => {
    expect(plainStyle({})).toBeNull();
    expect(plainStyle({ ink: 'ochre', line: 'solid' })).toBeNull();
    expect(plainStyle({ ink: 'teal' })).toEqual({ ink: 'teal' });
  });

  it('knows no inks, signs or units but its own', () => {
    expect(v.is(NoteStyleSchema, { ink: 'mauve' })).toBe(false);
    expect(v.is(NoteStyleSchema, { unit: { side: 'blue', size: 'company' } })).toBe(false);
  });

  it('has its signs on the sheet of the map', () => {
    const drawn: readonly string[] = SYMBOL_IDS;
    expect(NOTE_SYMBOLS.filter((symbol) => symbol !== 'text' && !drawn.includes(symbol))).toEqual(
      [],
    );
  });
});

describe('the look that other programs gave', () => {
  it.each([
    [
      { stroke: '#ff0000', 'stroke-width': 6 },
      { ink: 'vermilion', width: 'broad' },
    ],
    [{ 'marker-color': '#1f4' }, { ink: 'green' }],
    [
      { 'marker-color': '1E90FFcc', 'marker-symbol': 'bridge' },
      { ink: 'indigo', symbol: 'bridge' },
    ],
    [{ stroke: 'url(#x)', 'stroke-width': 'wide' }, null],
    [{ stroke: '#12345', 'marker-symbol': 'bar' }, null],
    [{ population: 12 }, null],
    [{ 'stroke-dasharray': '4 2' }, { line: 'dashed' }],
    [{ 'stroke-dasharray': '0' }, null],
  ])('%j is %j', (properties, style) => {
    expect(styleOfProperties(properties)).toEqual(style);
  });

  it('counts less than our own', () => {
    expect(styleOfProperties({ style: { ink: 'teal' }, stroke: '#ff0000' })).toEqual({
      ink: 'teal',
    });
    expect(styleOfProperties({ style: { ink: 'ochre' }, stroke: '#ff0000' })).toBeNull();
  });

  it('that is damaged asks for nothing of its own', () => {
    expect(styleOfProperties({ style: { ink: 'mauve' }, stroke: '#000' })).toEqual({
      ink: 'black',
    });
  });
});

describe('the look as it is written', () => {
  it('is read by other programs, and back by us', () => {
    const style = { ink: 'teal', line: 'dotted', width: 'fine', campaign: 'supply' } as const;
    const written = writtenLook({ style, geometry: LINE });
    expect(written).toMatchObject({ stroke: INK_COLORS.teal, 'stroke-dasharray': '1 4' });
    expect(styleOfProperties(written)).toEqual(style);
    expect(Object.keys(written).filter((key) => !isRepeated(key, written))).toEqual([]);
  });

  it('keeps the exact colour of a file while it is the same ink', () => {
    const properties = { 'marker-color': '#ee1100', 'marker-size': 'small' };
    const same = writtenLook({
      ...{ style: { ink: 'vermilion', symbol: 'dot' } as const, geometry: POINT, properties },
    });
    expect(same).toMatchObject({ 'marker-color': '#ee1100' });
    expect(isRepeated('marker-color', same)).toBe(false);
    expect(writtenLook({ style: { ink: 'vermilion' }, geometry: POINT, properties })).toEqual({});
    const other = writtenLook({ style: { ink: 'black' }, geometry: POINT, properties });
    expect(other).toMatchObject({ 'marker-color': INK_COLORS.black });
  });

  it('says that a look taken away is gone', () => {
    expect(writtenLook({ geometry: POINT, properties: { stroke: '#f00' } })).toEqual({
      style: { ink: 'ochre' },
    });
    expect(writtenLook({ geometry: POINT })).toEqual({});
  });
});
