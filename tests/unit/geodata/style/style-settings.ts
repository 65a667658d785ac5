import { LOOKS } from '../../../../geodata/model/looks.ts';
import type { StyleSettings } from '../../../../geodata/style/build-style.ts';
import type { FontUrls } from '../../../../geodata/style/fonts.ts';

const face = (style: string) => ({
  vietnamese: `https://atlas.test/fonts/vietnamese-${style}.woff2`,
  latin: `https://atlas.test/fonts/latin-${style}.woff2`,
  'latin-ext': `https://atlas.test/fonts/latin-ext-${style}.woff2`,
});
const fontUrls: FontUrls = { regular: face('400'), bold: face('600'), italic: face('italic') };

/** Every look in every language. */
export const everySetting: readonly StyleSettings[] = LOOKS.flatMap((look) =>
  (['en', 'vi'] as const).map((language) => ({
    look,
    language,
    dataBase: 'https://atlas.test/data/basemap/',
    fontUrls,
  })),
);
