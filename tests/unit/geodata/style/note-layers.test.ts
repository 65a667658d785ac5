import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import { NOTE_INKS, type NoteStyle } from '../../../../geodata/model/workbook/note-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { noteFeature, shapeFeature } from '../../../../geodata/style/note-feature.ts';
import { noteGround, noteLettering } from '../../../../geodata/style/note-layers.ts';
import { PALETTES, paletteOf } from '../../../../geodata/style/palette.ts';
import { seenAs } from './color-vision.ts';

/** WCAG 2.2, 1.4.3: what lettering needs against its ground. */
const LEAST_CONTRAST = 4.5;

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((color) => seenAs(color, 'grey')[0] + 0.05)
    .toSorted((a, b) => b - a);
  return light / dark;
}

describe.each(THEMES)('the inks of notes in %s', (theme) => {
  test('are readable on the land and on their halo', () => {
    const { inks, land, halo } = PALETTES[theme];
    for (const ink of NOTE_INKS) {
      expect(contrast(inks[ink], land), ink).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(contrast(inks[ink], halo), ink).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test('differ from each other', () => {
    expect(new Set(Object.values(PALETTES[theme].inks)).size).toBe(NOTE_INKS.length);
  });
});

/** What a layer draws of a note, by the name of a paint or layout value. */
function drawn(part: string, value: string, style: NoteStyle, type: 'Point' | 'LineString') {
  const palette = paletteOf('paper');
  const layer = [...noteGround(palette), ...noteLettering(palette)].find(
    ({ id }) => id === `notes:${part}`,
  );
  const values: Readonly<Record<string, unknown>> = { ...layer?.layout, ...layer?.paint };
  const coordinates: [number, number] = [103, 21];
  const geometry =
    type === 'Point'
      ? { type, coordinates }
      : { type, coordinates: [coordinates, [104, 21] as [number, number]] };
  const feature = noteFeature({
    ...{ id: 'n1', title: 'Béatrice', body: '', date: null, eventIds: [] },
    ...{ geometry, style },
  });
  const properties = feature.properties as Record<string, string>;
  return evaluate(values[value], { zoom: 8, geometryType: type, properties });
}

test('a note is drawn in its ink, line and width, and in ochre where it says nothing', () => {
  const { inks } = paletteOf('paper');
  expect(drawn('line', 'line-color', { ink: 'teal' }, 'LineString')).toBe(inks.teal);
  expect(drawn('line', 'line-color', {}, 'LineString')).toBe(inks.ochre);
  expect(drawn('line', 'line-dasharray', { line: 'dashed' }, 'LineString')).toEqual([2.6, 2.4]);
  expect(drawn('line', 'line-width', { width: 'broad' }, 'LineString')).toBe(5);
  expect(drawn('point-name', 'text-color', { ink: 'crimson' }, 'Point')).toBe(inks.crimson);
});

test('a point has its sign, or lettering alone', () => {
  expect(String(drawn('point', 'icon-image', {}, 'Point'))).toBe('note');
  expect(String(drawn('point', 'icon-image', { symbol: 'bridge' }, 'Point'))).toBe('bridge');
  expect(String(drawn('point', 'icon-image', { symbol: 'text' }, 'Point'))).toBe('');
});

test('an arrow is the area it covers, a front the line with its teeth', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [103, 21],
      [104, 21],
      [105, 20],
    ],
  } satisfies { type: 'LineString'; coordinates: [number, number][] };
  const attack = shapeFeature(line, { campaign: 'attack' });
  expect(attack.geometry.type).toBe('Polygon');
  expect(attack.properties).toEqual({ campaign: 'attack' });
  expect(shapeFeature(line, { campaign: 'front' }).geometry).toEqual(line);
});

test('what does not apply to a shape is not drawn upon it', () => {
  const style = {
    campaign: 'attack',
    unit: { side: 'red', size: 'army', kind: 'armour' },
  } as const;
  const ring: [number, number][] = [
    [103, 21],
    [104, 21],
    [104, 22],
    [103, 21],
  ];
  const area = { type: 'Polygon' as const, coordinates: [ring] };
  expect(shapeFeature(area, style)).toMatchObject({ geometry: area, properties: {} });
  expect(shapeFeature(area, style).properties).toEqual({});
});
