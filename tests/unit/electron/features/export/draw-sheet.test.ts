import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawSheet } from '../../../../../electron/features/export/draw-sheet.ts';
import {
  sheetDrawings,
  sheetFontFiles,
} from '../../../../../electron/features/export/sheet-assets.ts';
import { DEFAULT_PREFERENCES } from '../../../../../geodata/model/app/preferences.ts';
import type { Sheet } from '../../../../../geodata/model/app/sheet.ts';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';
import { buildStyle } from '../../../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../../../geodata/style/layer-ids.ts';
import { compileShippedContent, compileShippedNames } from '../../../renderer/shipped-atlas.ts';

let names: Awaited<ReturnType<typeof compileShippedNames>>;
beforeAll(async () => {
  names = await compileShippedNames();
  for (const file of ['han.woff2', 'region.mbtiles', 'world.mbtiles']) {
    copyFileSync(join('geodata/basemap/products', file), join(names.path, file));
  }
}, 120_000);
afterAll(() => names.remove());

const year = (of: number) => ({ startDay: dayNumber(of, 1, 1), endDay: dayNumber(of, 12, 31) });

function styleJson(asOfDay: number): string {
  const url = (name: string) => ({ vietnamese: name, latin: name, 'latin-ext': name });
  return JSON.stringify(
    buildStyle({
      theme: 'paper',
      language: 'vi',
      labels: 'vi',
      names: 'period',
      coloring: DEFAULT_PREFERENCES.coloring,
      isSourcedOnly: false,
      areDifferencesMarked: false,
      asOfDay,
      relief: { isShown: false, maxZoom: 8, revision: 0 },
      isTerrainRaised: false,
      dataBase: 'atlas://app/data/basemap/',
      tilesBase: 'atlas://app/tiles/',
      fontUrls: {
        regular: url('r'),
        bold: url('b'),
        italic: url('i'),
        local: { lao: '', khmer: '', thai: '', han: '' },
      },
    }),
  );
}

function sheetOf(years: readonly number[], paper: Sheet['paper'] = 'A3'): Sheet {
  const features = compileShippedContent().layers.flatMap((layer) => layer.features.features);
  const maps = years.map((of) => {
    const clock = year(of);
    const shown = features.filter(
      ({ properties }) =>
        properties.startDay <= clock.endDay && properties.endDay >= clock.startDay,
    );
    return {
      southWest: [102, 8] as [number, number],
      northEast: [110, 23] as [number, number],
      clock,
      styleJson: styleJson(clock.endDay),
      featuresJson: JSON.stringify({
        [SOURCE.dated]: { type: 'FeatureCollection', features: shown },
      }),
      address: 'atlas://view?map=106,16,5&time=1965-01-01/1965-12-31&layers=context&edition=1',
    };
  });
  const title = 'Đường Hồ Chí Minh qua các năm';
  return { paper, orientation: 'landscape', title, language: 'vi', maps };
}

async function draw(sheet: Sheet) {
  const asked: string[][] = [];
  const document = drawSheet(sheet, {
    basemapFolder: names.path,
    fontFiles: sheetFontFiles(names.path),
    drawings: sheetDrawings(),
    edition: '1.2.3',
    sourcesOf: (ids) => {
      asked.push([...ids]);
      return [{ title: 'Lịch sử Đoàn 559', imprint: 'Hà Nội, 1999' }];
    },
  });
  return {
    pdf: await getDocument({ data: new Uint8Array(await buffer(document)) }).promise,
    asked,
  };
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '');

async function readPage(pdf: Awaited<ReturnType<typeof draw>>['pdf'], number: number) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  return { text, fnArray, view: page.view, page };
}

describe('a sheet of one map', () => {
  test('is lines and letters, none of them a picture, and holds its fonts', async () => {
    const { pdf, asked } = await draw(sheetOf([1965], 'A3'));
    const { text, fnArray, view, page } = await readPage(pdf, 1);
    expect(view).toEqual([0, 0, 1190.55, 841.89]);
    const pictures = [
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
    ];
    expect(fnArray.filter((one) => pictures.includes(one))).toEqual([]);
    const fonts = fnArray.flatMap((one, at) => (one === OPS.setFont ? [at] : []));
    expect(fonts.length).toBeGreaterThan(20);
    const { argsArray } = await page.getOperatorList();
    const used = new Set(fonts.map((at) => String(argsArray[at]?.[0])));
    for (const id of used) {
      const font = page.commonObjs.get(id) as { missingFile: boolean; name: string };
      expect([font.name, font.missingFile]).toEqual([expect.stringContaining('NotoSerif'), false]);
    }
    for (const words of [
      'Đường Hồ Chí Minh qua các năm',
      'Hà Nội',
      'Vinh',
      'Ký hiệu',
      'ấn bản 1.2.3',
      'Phép chiếu Mercator',
      'atlas://view?map=106,16,5',
    ]) {
      expect(squeezed(text)).toContain(squeezed(words));
    }
    expect(text).toBe(text.normalize('NFC'));
    expect(asked[0]?.length).toBeGreaterThan(20);
  }, 60_000);

  test('names the works behind it on a page of its own', async () => {
    const { pdf } = await draw(sheetOf([1965], 'A4'));
    expect(pdf.numPages).toBe(2);
    expect(squeezed((await readPage(pdf, 2)).text)).toContain(
      squeezed('Lịch sử Đoàn 559. Hà Nội, 1999'),
    );
  }, 60_000);
});

test('several maps stand on one sheet, each under its time', async () => {
  const { pdf } = await draw(sheetOf([1961, 1965, 1968], 'A4'));
  const { text } = await readPage(pdf, 1);
  for (const words of ['1961', '1965', '1968', '1961–1968']) expect(text).toContain(words);
}, 60_000);
