import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import { LAYER_IDS } from '../../../../geodata/model/content/layers.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import {
  BASEMAP_LAYER,
  featureLayerId,
  HISTORY_SOURCES,
  HIT_PARTS,
  SOURCE,
} from '../../../../geodata/style/layer-ids.ts';
import { paletteOf } from '../../../../geodata/style/palette.ts';
import { everySetting, paper } from './style-settings.ts';

describe.each(everySetting)('the style in $theme, $language', (settings) => {
  const style = buildStyle(settings);

  test('obeys the style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('reads the pictures of the relief that were made for the theme and the elevation', () => {
    const relief = style.sources[SOURCE.relief];
    const tiles = relief?.type === 'raster' ? relief.tiles : [];
    expect(tiles).toEqual([expect.stringMatching(`/shaded/${settings.theme}/.*[?]r=0$`)]);
  });

  test('hides no name by making it clear: it would still push others away and be hit', () => {
    for (const layer of style.layers) {
      const opacity = layer.type === 'symbol' ? layer.paint?.['text-opacity'] : undefined;
      expect(opacity).not.toBe(0);
    }
  });

  test('promotes no text to the id of a feature: the map reads it as a number or as 32 bits', () => {
    for (const source of Object.values(style.sources))
      expect(source).not.toHaveProperty('promoteId');
  });

  test('names only sources it has, and uses each of them', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
  });

  test('draws no layer twice, and each one carries an id of the one list', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const roots = [
      ...Object.values(BASEMAP_LAYER).flat(),
      ...HISTORY_SOURCES.map((source) => `${source}:`),
      `${SOURCE.notes}:`,
    ];
    for (const id of ids) expect(roots.some((root) => id.startsWith(root))).toBe(true);
  });

  test('has a layer for every part a pointer can hit', () => {
    const ids = style.layers.map(({ id }) => id);
    for (const source of [...HISTORY_SOURCES, SOURCE.notes]) {
      for (const part of HIT_PARTS) expect(ids).toContain(featureLayerId(source, part));
    }
  });

  test('letters with the bundled fonts alone, the Vietnamese file first', () => {
    expect(style.glyphs).toBeUndefined();
    const faces = Object.keys(style['font-faces'] ?? {});
    const fonts = JSON.stringify(style.layers).match(/Noto Serif \w+/g) ?? [];
    expect(new Set(fonts)).toEqual(new Set(faces));
    for (const files of Object.values(style['font-faces'] ?? {})) {
      expect(files[0]).toHaveProperty('url', expect.stringContaining('vietnamese'));
    }
  });

  test('reads names in the language of the atlas', () => {
    const history = style.layers.filter((layer) => !layer.id.startsWith('basemap:'));
    const layers = JSON.stringify(history);
    expect(layers).toContain(settings.language === 'vi' ? 'nameVi' : 'nameEn');
    expect(layers).not.toContain(settings.language === 'vi' ? 'nameEn' : 'nameVi');
  });
});

test('goes through the sources once for what is drawn in tiles: each change of source masks all its tiles anew', () => {
  for (const settings of everySetting) {
    const masked = buildStyle(settings).layers.flatMap((layer) =>
      layer.type === 'fill' || layer.type === 'line' ? [layer] : [],
    );
    // The states lie below the hills, all else of the tiles above them.
    const above = masked.filter(({ id }) => !id.startsWith(`${BASEMAP_LAYER.polities}:`));
    const turns = above
      .map(({ source }) => source)
      .filter((source, index, all) => source !== all[index - 1]);
    expect(turns.length).toBe(new Set(turns).size);
  }
});

test('draws far views without fans at the corners of lines: those of a coast were most of a frame', () => {
  for (const layer of buildStyle(paper).layers) {
    if (layer.type === 'line' && layer.source !== SOURCE.notes) {
      expect(layer.layout?.['line-join']).not.toBe('round');
    }
  }
});

test('the same settings give the same style', () => {
  for (const settings of everySetting) expect(buildStyle(settings)).toEqual(buildStyle(settings));
});

test('a group has the colour on the map that it has in the pages', () => {
  const tokens = readFileSync(resolve('renderer/ui/tokens.css'), 'utf8');
  for (const theme of THEMES) {
    const { layers, note } = paletteOf(theme);
    const block = tokens.split(theme === 'paper' ? ':root {' : `[data-theme="${theme}"]`)[1] ?? '';
    const own = block.slice(0, block.indexOf('}'));
    for (const id of LAYER_IDS) expect(own).toContain(`--layer-${id}: ${layers[id]};`);
    expect(own).toContain(`--note: ${note};`);
  }
});

test('what the essay tells otherwise is marked after its name, and only when that is asked for', () => {
  const nameOf = (areDifferencesMarked: boolean, isContested: boolean) => {
    const { layers } = buildStyle({ ...paper, areDifferencesMarked });
    const layer = layers.find(({ id }) => id === 'history-dated:area-label');
    const field = layer?.type === 'symbol' ? layer.layout?.['text-field'] : '';
    const properties = { nameEn: 'Béatrice', isContested };
    return evaluate(field, { zoom: 12, geometryType: 'Polygon', properties });
  };
  expect(nameOf(true, true)).toBe('Béatrice ‡');
  expect(nameOf(true, false)).toBe('Béatrice');
  expect(nameOf(false, true)).toBe('Béatrice');
});

test('only what is sourced leaves out names, roads and railways that nobody vouches for', () => {
  const { layers } = buildStyle({ ...paper, isSourcedOnly: true });
  const roads = layers.find(({ id }) => id === 'basemap:roads');
  expect(JSON.stringify(roads)).toContain('isSourced');
  expect(JSON.stringify(layers.find(({ id }) => id === 'basemap:sea:region'))).not.toContain(
    'isSourced',
  );
});
