import italicLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-italic.woff2?url';
import regularLatin from '@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2?url';
import boldLatin from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url';
import italicLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-italic.woff2?url';
import regularLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-400-normal.woff2?url';
import boldLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff2?url';
import italicVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-italic.woff2?url';
import regularVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-400-normal.woff2?url';
import boldVietnamese from '@fontsource/noto-serif/files/noto-serif-vietnamese-600-normal.woff2?url';
import khmer from '@fontsource/noto-serif-khmer/files/noto-serif-khmer-khmer-400-normal.woff2?url';
import lao from '@fontsource/noto-serif-lao/files/noto-serif-lao-lao-400-normal.woff2?url';
import thai from '@fontsource/noto-serif-thai/files/noto-serif-thai-thai-400-normal.woff2?url';
import type { FontUrls } from '../../geodata/style/fonts.ts';

/** Where the bundled files of the map's lettering are. */
export function fontUrls(): FontUrls {
  return {
    regular: faces(regularVietnamese, regularLatin, regularLatinExt),
    bold: faces(boldVietnamese, boldLatin, boldLatinExt),
    italic: faces(italicVietnamese, italicLatin, italicLatinExt),
    local: {
      lao: absolute(lao),
      khmer: absolute(khmer),
      thai: absolute(thai),
      // Cut to the characters of the map's names, with the basemap.
      han: absolute('data/basemap/han.woff2'),
    },
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
