import { RELIEF_LOOKS, type ReliefLook } from '../model/app/relief-look.ts';
import type { Theme } from '../model/app/themes.ts';
import type { SourceGrade } from '../model/content/evidence.ts';
import type { LayerId } from '../model/content/layers.ts';
import type { NoteInk } from '../model/workbook/note-style.ts';
import { NOTE_INK_COLORS } from './note-inks.ts';

/** Every colour of the map in one theme; the layer colours are those of renderer/ui/tokens.css. */
export interface Palette extends ReliefLook {
  /** Round the globe. */
  readonly space: string;
  readonly sea: string;
  /** Tints of the sea by depth, from the shelf to the abyss. */
  readonly depths: readonly [shelf: string, slope: string, deep: string, abyss: string];
  readonly shore: string;
  /** Washes that tell neighbouring states apart. */
  readonly polities: readonly [string, string, string, string, string, string];
  readonly graticule: string;
  readonly border: string;
  readonly borderBand: string;
  /** A line of demarcation: neither a border nor an inner line. */
  readonly demarcation: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly railway: string;
  readonly landText: string;
  readonly townText: string;
  readonly waterText: string;
  readonly water: string;
  readonly ink: string;
  /** Behind text and symbols. */
  readonly halo: string;
  readonly accent: string;
  readonly note: string;
  /** The inks of notes; `note` is the first of them. */
  readonly inks: Readonly<Record<NoteInk, string>>;
  readonly layers: Readonly<Record<LayerId, string>>;
  /** Which of the two the marks of the history have. */
  readonly coloring: 'group' | 'grade';
  /** By how far the best source can be trusted; the weaker, the nearer to the ground. */
  readonly grades: Readonly<Record<SourceGrade, string>>;
  /** Everything lettered is this much larger than on Paper. */
  readonly textScale: number;
  /** Every line is this much wider than on Paper. */
  readonly lineScale: number;
}

/** The sheets of a survey: warm paper, layer tints, sepia hills. */
const PAPER: Palette = {
  ...RELIEF_LOOKS.paper,
  space: '#e9e2d0',
  sea: '#cbdadb',
  depths: ['#c0d3d6', '#b3cad0', '#a6c0c8', '#9ab6c0'],
  shore: '#5d8390',
  polities: ['#e0b4a0', '#b9c99a', '#d9c67f', '#a9c2c9', '#c9b3cc', '#d8bd9a'],
  graticule: '#7d8583',
  border: '#7f6b4f',
  borderBand: '#dccaa6',
  demarcation: '#8c2f1f',
  road: '#b07c58',
  roadCasing: '#f8f3e6',
  railway: '#5f564b',
  landText: '#6f6049',
  townText: '#40382e',
  waterText: '#3d6272',
  water: '#5f93a8',
  ink: '#2b2620',
  halo: '#fbf7ec',
  accent: '#d6452a',
  note: NOTE_INK_COLORS.paper.ochre,
  inks: NOTE_INK_COLORS.paper,
  layers: {
    'seventeenth-parallel': '#005380',
    'dien-bien-phu': '#a6371f',
    'pac-bo': '#541b51',
    'ho-chi-minh-trail': '#56744a',
    context: '#4d3e30',
  },
  coloring: 'group',
  grades: {
    archive: '#1e0747',
    scholarly: '#34261a',
    official: '#293e49',
    press: '#6c4603',
    reference: '#33629d',
    memoir: '#837260',
    none: '#7385c2',
  },
  textScale: 1,
  lineScale: 1,
};

/** For a dark hall: nothing on the wall is brighter than what is being told. */
const NIGHT: Palette = {
  ...RELIEF_LOOKS.night,
  space: '#0b0f13',
  sea: '#131b22',
  depths: ['#121921', '#10171e', '#0e141a', '#0c1116'],
  shore: '#54707d',
  polities: ['#7a4a3a', '#4f6137', '#6f6330', '#3b5c66', '#5e4766', '#66523a'],
  graticule: '#6b7274',
  border: '#a39273',
  borderBand: '#3a342b',
  demarcation: '#ff9a7d',
  road: '#8d6d51',
  roadCasing: '#1b1916',
  railway: '#a39a8a',
  landText: '#b3a58c',
  townText: '#d5cbb8',
  waterText: '#86a6b5',
  water: '#4f7c92',
  ink: '#ece5d6',
  halo: '#1d1b18',
  accent: '#ff9a6b',
  note: NOTE_INK_COLORS.night.ochre,
  inks: NOTE_INK_COLORS.night,
  layers: {
    'seventeenth-parallel': '#87c6f2',
    'dien-bien-phu': '#e88269',
    'pac-bo': '#a67fb9',
    'ho-chi-minh-trail': '#c2da7e',
    context: '#b9ad99',
  },
  coloring: 'group',
  grades: {
    archive: '#f5f7f8',
    scholarly: '#eedeb9',
    official: '#abcdee',
    press: '#dcac4c',
    reference: '#9b9ea1',
    memoir: '#99866f',
    none: '#7d64c5',
  },
  textScale: 1,
  lineScale: 1.1,
};

/** For weak projectors and grey printers: white ground, black lettering, thick lines. */
const CONTRAST: Palette = {
  ...RELIEF_LOOKS.contrast,
  space: '#ffffff',
  sea: '#d4e3ea',
  depths: ['#cbdde6', '#c1d6e1', '#b6cedb', '#abc6d5'],
  shore: '#1c4d63',
  polities: ['#f0c9bd', '#d3e3bd', '#efe3ab', '#bfdbe3', '#dccae2', '#ead5bb'],
  graticule: '#6d6d6d',
  border: '#262626',
  borderBand: '#cfcfcf',
  demarcation: '#8a0015',
  road: '#7a4a28',
  roadCasing: '#ffffff',
  railway: '#1f1f1f',
  landText: '#333333',
  townText: '#000000',
  waterText: '#0c3f57',
  water: '#2f7695',
  ink: '#000000',
  halo: '#ffffff',
  accent: '#d10022',
  note: NOTE_INK_COLORS.contrast.ochre,
  inks: NOTE_INK_COLORS.contrast,
  layers: {
    'seventeenth-parallel': '#265493',
    'dien-bien-phu': '#b23938',
    'pac-bo': '#47075f',
    'ho-chi-minh-trail': '#1e5000',
    context: '#3b3732',
  },
  coloring: 'group',
  grades: {
    archive: '#0d111a',
    scholarly: '#342215',
    official: '#2e3763',
    press: '#7d3d19',
    reference: '#596195',
    memoir: '#7d7972',
    none: '#7b8dca',
  },
  textScale: 1.28,
  lineScale: 1.5,
};

/** Every palette, by theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  paper: PAPER,
  night: NIGHT,
  contrast: CONTRAST,
};

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return PALETTES[theme];
}
