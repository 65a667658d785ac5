/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import italicLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff?inline';
import regularLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff?inline';
import boldLatin from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff?inline';
import italicLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff?inline';
import regularLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff?inline';
import boldLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff?inline';
import italicVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-italic.woff?inline';
import regularVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-normal.woff?inline';
import boldVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-600-normal.woff?inline';
import khmer from '@fontsource/noto-serif-khmer/files/noto-serif-khmer-khmer-400-normal.woff?inline';
import lao from '@fontsource/noto-serif-lao/files/noto-serif-lao-lao-400-normal.woff?inline';
import thai from '@fontsource/noto-serif-thai/files/noto-serif-thai-thai-400-normal.woff?inline';
import { FONT, fontFaces } from '../../../geodata/style/fonts.ts';
import { readSymbol, type SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import type { FontFile } from './sheet-fonts.ts';

const DRAWINGS = import.meta.glob<string>('../../../geodata/style/{symbols,patterns}/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The name of the only file that does not come with the script. */
const HAN = 'han';

/** The signs and patterns of the map by their names. */
export function sheetDrawings(): Readonly<Record<string, SymbolDrawing>> {
  return Object.fromEntries(
    Object.entries(DRAWINGS).map(([path, svg]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.svg'.length),
      readSymbol(svg),
    ]),
  );
}

/** The fonts of the map's lettering, for the letters that each file is meant for. */
export function sheetFontFiles(basemapFolder: string): readonly FontFile[] {
  const faces = fontFaces({
    regular: { vietnamese: regularVietnamese, latin: regularLatin, 'latin-ext': regularLatinExt },
    bold: { vietnamese: boldVietnamese, latin: boldLatin, 'latin-ext': boldLatinExt },
    italic: { vietnamese: italicVietnamese, latin: italicLatin, 'latin-ext': italicLatinExt },
    local: { lao, khmer, thai, han: HAN },
  });
  const bytesOf = (url: string) =>
    url === HAN
      ? readFileSync(join(basemapFolder, 'han.woff2'))
      : Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return Object.values(FONT).flatMap((face) => {
    const files = faces[face];
    return (Array.isArray(files) ? files : []).map((file) => ({
      face,
      bytes: bytesOf(file.url),
      unicodeRange: file['unicode-range'] ?? [],
    }));
  });
}
