import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { type LegendEntry, legendOf } from '../../../../geodata/style/legend.ts';
import type { LegendFeature, LegendGeometry } from '../../../../geodata/style/legend-entry.ts';
import { paletteOf } from '../../../../geodata/style/palette.ts';
import { paper } from './style-settings.ts';

const style = buildStyle(paper);

const feature = (
  geometryType: LegendGeometry,
  kind: string,
  properties: Record<string, string | number | boolean> = {},
): LegendFeature => ({
  geometryType,
  properties: {
    kind,
    layerId: 'dien-bien-phu',
    accuracyM: 100,
    rank: 0,
    mode: '',
    isSchematic: false,
    ...properties,
  },
});

const legend = (
  features: readonly LegendFeature[],
  { zoom = 9, source = SOURCE.dated as string, of = style as StyleSpecification } = {},
) => legendOf(of, { zoom, features: new Map([[source, features]]) });

const rowOf = (entries: readonly LegendEntry[], id: string) =>
  entries.find((entry) => entry.id === id);

describe('the legend', () => {
  test('explains the kinds in sight and no others', () => {
    const ids = legend([feature('Point', 'strongpoint'), feature('LineString', 'trench')]).map(
      ({ id }) => id,
    );
    expect(ids).toContain('signs:strongpoint');
    expect(ids).toContain('lines:trench');
    expect(ids.filter((id) => /^(signs|lines|areas|reading):/.test(id))).toHaveLength(2);
  });

  test('shows nothing of history when every group is off', () => {
    const sections = new Set(legend([]).map(({ section }) => section));
    expect([...sections].filter((section) => section !== 'ground')).toEqual([]);
  });

  test('waits with a sign until the map comes close enough to draw it', () => {
    const far = feature('Point', 'bridge', { rank: 3 });
    expect(rowOf(legend([far], { zoom: 8.9 }), 'signs:bridge')).toBeUndefined();
    expect(rowOf(legend([far], { zoom: 9 }), 'signs:bridge')).toBeDefined();
  });

  test('leaves out layers that are switched off in the style', () => {
    const hidden = {
      ...style,
      layers: style.layers.map((layer) => ({ ...layer, layout: { visibility: 'none' } })),
    } as StyleSpecification;
    expect(legend([feature('Point', 'bridge')], { of: hidden })).toEqual([]);
  });

  test('has the colour of the group, and ink where several groups share a row', () => {
    const palette = paletteOf('paper');
    const one = feature('Point', 'town');
    const other = feature('Point', 'town', { layerId: 'context' });
    expect(rowOf(legend([one]), 'signs:town')?.parts[0]).toMatchObject({
      symbol: 'town',
      color: palette.layers['dien-bien-phu'],
    });
    expect(rowOf(legend([one, other]), 'signs:town')?.parts).toMatchObject([
      { type: 'sign', color: palette.ink },
    ]);
  });

  test('draws one row once, though dated and timeless features are drawn by two layers', () => {
    const entries = legendOf(style, {
      zoom: 9,
      features: new Map([
        [SOURCE.dated, [feature('Polygon', 'zone')]],
        [SOURCE.timeless, [feature('Polygon', 'zone')]],
      ]),
    });
    expect(rowOf(entries, 'areas:zone')?.parts.map(({ type }) => type)).toEqual([
      'fill',
      'pattern',
      'line',
    ]);
  });

  test('takes dashes and width from the style', () => {
    const [part] =
      rowOf(legend([feature('LineString', 'trench')], { zoom: 8 }), 'lines:trench')?.parts ?? [];
    expect(part).toMatchObject({ type: 'line', dashes: [0.7, 0.7], widthPx: 1.8, isEdge: false });
  });

  test('names ways of the Trail by how they were travelled', () => {
    const way = feature('LineString', 'trail', { mode: 'foot', isSchematic: true });
    const ids = legend([way]).map(({ id }) => id);
    expect(ids).toContain('lines:mode.foot');
    expect(ids).toContain('reading:legend.schematic');
  });

  test('says what an outline and a disc mean as soon as one is drawn', () => {
    const ids = legend([feature('Point', 'cave', { accuracyM: 10_000 })]).map(({ id }) => id);
    expect(ids).toContain('reading:legend.uncertain');
    expect(ids).toContain('reading:legend.accuracy');
    const sure = legend([feature('Point', 'cave')]).map(({ id }) => id);
    expect(sure).not.toContain('reading:legend.uncertain');
    expect(sure).not.toContain('reading:legend.accuracy');
  });

  test('tells borders of states, inner borders and demarcation apart, in the years that had them', () => {
    const rows = (day: number) => {
      const entries = legend([], { zoom: 6, of: buildStyle({ ...paper, asOfDay: day }) });
      const lineOf = (words: string) => rowOf(entries, `ground:legend.${words}`)?.parts.at(-1);
      return [lineOf('border'), lineOf('innerBorder'), lineOf('demarcation')];
    };
    const { border, demarcation } = paletteOf('paper');
    const state = { color: border, dashes: [7, 2.5, 1.2, 2.5] };
    const inner = { color: border, dashes: [1.2, 2.2] };
    expect(rows(dayNumber(1930, 1, 1))).toMatchObject([state, inner, undefined]);
    const parted = { color: demarcation, dashes: [3, 1.4] };
    expect(rows(dayNumber(1960, 1, 1))).toMatchObject([state, inner, parted]);
  });

  test('has a row for notes', () => {
    const note = { geometryType: 'Point', properties: { layerId: '' } } as const;
    expect(rowOf(legend([note], { source: SOURCE.notes }), 'signs:legend.note')).toBeDefined();
  });

  test('can be made of every theme', () => {
    const features = [feature('Point', 'cave'), feature('Polygon', 'zone')];
    for (const theme of THEMES) {
      const of = buildStyle({ ...paper, theme });
      expect(legend(features, { of }).length).toBeGreaterThanOrEqual(2);
    }
  });
});
