import { SHIPPED_RELIEF_ZOOM } from '../../../../geodata/model/app/relief.ts';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import type { StyleSettings } from '../../../../geodata/style/build-style.ts';
import type { FontUrls } from '../../../../geodata/style/fonts.ts';

const face = (style: string) => ({
  vietnamese: `https://atlas.test/fonts/vietnamese-${style}.woff2`,
  latin: `https://atlas.test/fonts/latin-${style}.woff2`,
  'latin-ext': `https://atlas.test/fonts/latin-ext-${style}.woff2`,
});
const fontUrls: FontUrls = {
  regular: face('400'),
  bold: face('600'),
  italic: face('italic'),
  local: {
    lao: 'https://atlas.test/fonts/lao.woff2',
    khmer: 'https://atlas.test/fonts/khmer.woff2',
    thai: 'https://atlas.test/fonts/thai.woff2',
    han: 'https://atlas.test/data/basemap/han.woff2',
  },
};

/** Paper in English, on the first day of 1970, with the relief that is shipped. */
export const paper: StyleSettings = {
  theme: 'paper',
  language: 'en',
  labels: 'en',
  names: 'period',
  coloring: 'group',
  isSourcedOnly: false,
  areDifferencesMarked: false,
  asOfDay: 0,
  relief: { isShown: true, maxZoom: SHIPPED_RELIEF_ZOOM, revision: 0 },
  isTerrainRaised: false,
  dataBase: 'https://atlas.test/data/basemap/',
  tilesBase: 'https://atlas.test/tiles/',
  fontUrls,
};

/** Every theme in every language. */
export const everySetting: readonly StyleSettings[] = THEMES.flatMap((theme) =>
  (['en', 'vi'] as const).map((language) => ({ ...paper, theme, language, labels: language })),
);
