import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawPages } from '../../../../../../electron/features/export/handout/handout-pages.ts';
import { sheetFontFiles } from '../../../../../../electron/features/export/sheet-assets.ts';
import type { Handout } from '../../../../../../geodata/model/app/handout.ts';
import { madeHandout } from './made-handout.ts';

const FONTS = sheetFontFiles(join('geodata', 'basemap', 'products'));

async function read(handout: Handout) {
  const bytes = await buffer(drawPages(handout, FONTS));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
  }
  return { pdf, texts, raw: bytes.toString('latin1') };
}

test.each([
  ['pages1', 7],
  ['pages2', 4],
  ['pages3', 3],
  ['pages6', 2],
] as const)('%s puts that many scenes on a page', async (format, pages) => {
  const { pdf, texts } = await read(madeHandout(format));
  expect(pdf.numPages).toBe(pages);
  expect(texts.join(' ')).toContain('Cảnh 7: Tchepone & "Lao Bảo"');
});

test('the pages are tagged, name their language, and embed every font', async () => {
  const { pdf, raw } = await read(madeHandout('pages1', 2));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  expect(tree).toContain('"role":"H1"');
  expect(tree).toContain('"role":"H2"');
  expect(tree).toContain('"role":"Figure"');
  expect(tree).toContain('Lao Bảo');
  expect(raw).toContain('/Lang (vi)');
  const fonts = raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
  expect(fonts).toBeGreaterThan(0);
  expect(raw.match(/\/FontFile[23]? /g)).toHaveLength(fonts);
});

test('a text goes on from page to page and loses no word; a cell cuts its notes with “…”', async () => {
  const long = Array.from({ length: 1500 }, (_, index) => `chữ${index}`).join(' ');
  const made = madeHandout('pagesText', 2);
  const scenes = made.scenes.map((scene) => ({
    ...scene,
    notes: [{ kind: 'paragraph' as const, text: long }],
  }));
  const { texts } = await read({ ...made, scenes });
  const words = texts.join(' ').match(/chữ\d+/g) ?? [];
  expect(words).toHaveLength(3000);
  expect(new Set(words).size).toBe(1500);

  const cut = await read({ ...made, format: 'pages2', scenes });
  expect(cut.pdf.numPages).toBe(1);
  expect(cut.texts[0]).toContain('…');
});
