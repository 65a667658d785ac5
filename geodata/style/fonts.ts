import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The faces of the map's lettering. */
export const FONT = {
  regular: 'Noto Serif Regular',
  bold: 'Noto Serif SemiBold',
  italic: 'Noto Serif Italic',
} as const;

export type FontStyle = keyof typeof FONT;
export const FONT_SUBSETS = ['vietnamese', 'latin', 'latin-ext'] as const;
/** Scripts that names are written in where they are local; one weight serves every face. */
export const LOCAL_SCRIPTS = ['lao', 'khmer', 'thai', 'han'] as const;
export type LocalScript = (typeof LOCAL_SCRIPTS)[number];
export type FontSubset = (typeof FONT_SUBSETS)[number];

/** Addresses of the font files. */
export interface FontUrls
  extends Readonly<Record<FontStyle, Readonly<Record<FontSubset, string>>>> {
  readonly local: Readonly<Record<LocalScript, string>>;
}

/**
 * What each file covers, as @fontsource cuts them. The order of {@link FONT_SUBSETS} decides:
 * latin-ext also claims letters that only the Vietnamese file holds with their marks in place.
 */
const UNICODE_RANGES: Readonly<Record<FontSubset | LocalScript, readonly string[]>> = {
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0300-0301',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+0329',
    'U+1EA0-1EF9',
    'U+20AB',
  ],
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  'latin-ext': ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+02CE-02D7', 'U+1E00-1EFF'],
  lao: ['U+0E81-0EDF'],
  khmer: ['U+1780-17FF', 'U+19E0-19FF'],
  thai: ['U+0E01-0E5B'],
  han: ['U+2E80-2FDF', 'U+3001-3002', 'U+3400-4DBF', 'U+4E00-9FFF', 'U+F900-FAFF'],
};

/** The style's `font-faces`. */
export function fontFaces(urls: FontUrls): FontFacesSpecification {
  const styles = Object.keys(FONT) as FontStyle[];
  return Object.fromEntries(
    styles.map((style) => [
      FONT[style],
      [
        ...FONT_SUBSETS.map((subset) => face(urls[style][subset], subset)),
        ...LOCAL_SCRIPTS.map((script) => face(urls.local[script], script)),
      ],
    ]),
  );
}

function face(url: string, subset: FontSubset | LocalScript) {
  return { url, 'unicode-range': [...UNICODE_RANGES[subset]] };
}
