import type { LayerId } from '../model/layers.ts';

export type Theme = 'light' | 'dark';

/** Every colour of the map in one theme; the layer colours are those of renderer/ui/tokens.css. */
export interface Palette {
  readonly sea: string;
  /** Tints of the water along the coast, from the open sea to the shore. */
  readonly coastBands: readonly [outer: string, middle: string, inner: string];
  readonly shore: string;
  readonly land: string;
  readonly graticule: string;
  readonly border: string;
  readonly borderBand: string;
  readonly landText: string;
  readonly waterText: string;
  readonly water: string;
  readonly ink: string;
  /** Behind text and symbols. */
  readonly halo: string;
  readonly accent: string;
  readonly note: string;
  readonly layers: Readonly<Record<LayerId, string>>;
}

const LIGHT: Palette = {
  sea: '#c9d6d6',
  coastBands: ['#c1d0d1', '#b6c8ca', '#a8bdc0'],
  shore: '#6f8a92',
  land: '#f5efdf',
  graticule: '#7d8583',
  border: '#8d7a5f',
  borderBand: '#e6dac0',
  landText: '#8a7a60',
  waterText: '#4c6b78',
  water: '#4d7f99',
  ink: '#2b2620',
  halo: '#fbf7ec',
  accent: '#d6452a',
  note: '#b0720a',
  layers: {
    'seventeenth-parallel': '#1f5f8b',
    'dien-bien-phu': '#a63a24',
    'pac-bo': '#7a4b91',
    'ho-chi-minh-trail': '#4f6b1f',
    context: '#6f6556',
  },
};

const DARK: Palette = {
  sea: '#141d24',
  coastBands: ['#17232b', '#1b2a33', '#21333d'],
  shore: '#4b6673',
  land: '#2a2723',
  graticule: '#6b7274',
  border: '#8a7b64',
  borderBand: '#35302a',
  landText: '#a3967f',
  waterText: '#86a6b5',
  water: '#6f9fb8',
  ink: '#ece5d6',
  halo: '#1d1b18',
  accent: '#ff9a6b',
  note: '#e5ae4c',
  layers: {
    'seventeenth-parallel': '#7fb8e0',
    'dien-bien-phu': '#e8856a',
    'pac-bo': '#c39ad8',
    'ho-chi-minh-trail': '#a9c66c',
    context: '#b5aa98',
  },
};

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}
