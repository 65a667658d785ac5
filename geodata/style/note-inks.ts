import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../model/app/themes.ts';
import { NOTE_INKS, type NoteInk } from '../model/workbook/note-style.ts';
import { INK_COLORS } from '../model/workbook/read-note-style.ts';

/** The inks of notes in each theme: all readable as lettering on its ground. */
export const NOTE_INK_COLORS: Readonly<Record<Theme, Readonly<Record<NoteInk, string>>>> = {
  paper: INK_COLORS,
  night: {
    ochre: '#e5ae4c',
    vermilion: '#ff8f6b',
    crimson: '#f28aa6',
    violet: '#cfa3e6',
    indigo: '#9db8f2',
    teal: '#6fcfd0',
    green: '#a8cf7a',
    sepia: '#d0ab85',
    black: '#ece5d6',
  },
  contrast: {
    ochre: '#8a4b00',
    vermilion: '#b01e00',
    crimson: '#7d0030',
    violet: '#560f78',
    indigo: '#123a86',
    teal: '#00535c',
    green: '#1f5200',
    sepia: '#553413',
    black: '#000000',
  },
};

/** The colour of a note's ink by its property `ink`; ochre where there is none. */
export function inkColor(inks: Readonly<Record<NoteInk, string>>): ExpressionSpecification {
  const cases = NOTE_INKS.flatMap((ink) => [ink, inks[ink]]) as [string, string];
  return ['match', ['get', 'ink'], ...cases, inks.ochre];
}
