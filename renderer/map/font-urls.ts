import italicLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url';
import regularLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?url';
import boldLatin from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url';
import italicLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url';
import regularLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff2?url';
import boldLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff2?url';
import italicVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-italic.woff2?url';
import regularVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-normal.woff2?url';
import boldVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-600-normal.woff2?url';
import type { FontUrls } from '../../geodata/style/fonts.ts';

/** Where the bundled files of the map's lettering are. */
export function fontUrls(): FontUrls {
  return {
    regular: faces(regularVietnamese, regularLatin, regularLatinExt),
    bold: faces(boldVietnamese, boldLatin, boldLatinExt),
    italic: faces(italicVietnamese, italicLatin, italicLatinExt),
  };
}

function faces(vietnamese: string, latin: string, latinExt: string): FontUrls['regular'] {
  return {
    vietnamese: absolute(vietnamese),
    latin: absolute(latin),
    'latin-ext': absolute(latinExt),
  };
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
