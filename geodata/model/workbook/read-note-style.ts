import * as v from 'valibot';
import { largest, smallest } from '../extremes.ts';
import {
  NOTE_INKS,
  NOTE_SYMBOLS,
  type NoteInk,
  type NoteStyle,
  NoteStyleSchema,
  type NoteSymbol,
  type NoteWidth,
  plainStyle,
} from './note-style.ts';
import type { Note } from './workbook.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The colours by which other programs know the inks: those of the paper. */
export const INK_COLORS: Readonly<Record<NoteInk, string>> = {
  ochre: '#8a5906',
  vermilion: '#b8341b',
  crimson: '#8a1c3c',
  violet: '#6a3d86',
  indigo: '#2b4a8b',
  teal: '#0f6670',
  green: '#3f6626',
  sepia: '#6b4a2b',
  black: '#2b2620',
};

/** The widths in pixels as files give them. */
export const LINE_WIDTHS_PX: Readonly<Record<NoteWidth, number>> = {
  fine: 1.4,
  medium: 2.6,
  broad: 5,
};

const COLOR_KEYS = ['marker-color', 'stroke', 'fill', '_umap_options.color', 'color', 'icon-color'];

/**
 * The look that the properties of a feature ask for, `null` where they ask for none: our own
 * `style`, or the simplestyle of other programs (`stroke`, `stroke-width`, `marker-color`,
 * `marker-symbol`, `fill`), whose colours become the nearest ink. What is not understood asks for
 * nothing; the properties themselves are left alone.
 */
export function styleOfProperties(properties: Properties): NoteStyle | null {
  const own = v.safeParse(NoteStyleSchema, properties['style']);
  if (own.success) return plainStyle(own.output);
  const color = COLOR_KEYS.map((key) => readColor(properties[key])).find((one) => one !== null);
  const dash = properties['stroke-dasharray'];
  return plainStyle({
    ink: color === undefined || color === null ? undefined : nearestInk(color),
    line: typeof dash === 'string' && /[1-9]/.test(dash) ? 'dashed' : undefined,
    width: readWidth(properties['stroke-width']),
    symbol: readSymbolName(properties['marker-symbol']),
    campaign: undefined,
    unit: undefined,
  });
}

/** The properties that say how a feature looks. */
export const LOOK_KEYS: ReadonlySet<string> = new Set([
  ...COLOR_KEYS,
  ...['style', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'fill-opacity'],
  ...['marker-symbol', 'marker-size'],
]);

/** Whether the look is said in our own words, which count before those of other programs. */
export function hasOwnStyle(properties: Properties): boolean {
  return v.is(NoteStyleSchema, properties['style']);
}

/** Whether a property says no more than our own `style` beside it does. */
export function isRepeated(key: string, properties: Properties): boolean {
  const { output, success } = v.safeParse(NoteStyleSchema, properties['style']);
  if (!success) return false;
  if (key === 'style') return true;
  const types = ['Point', 'LineString', 'Polygon'];
  return types.some(
    (type) => simpleStyle(output, type)[key] === properties[key] && LOOK_KEYS.has(key),
  );
}

/**
 * What a note's feature says of its look besides its `properties`: our own `style`, and the
 * simplestyle by which other programs draw it alike. A colour that came from a file is left as
 * exact as it was, while it still is the same ink; a look that the properties ask for as they are
 * is not said again.
 */
export function writtenLook({ style = {}, geometry, properties = {} }: Looking): Properties {
  const { style: _, ...others } = properties;
  const fromFile = styleOfProperties(others);
  const own = plainStyle(style);
  if (own === null) return fromFile === null ? {} : { style: { ink: 'ochre' } };
  if (JSON.stringify(fromFile) === JSON.stringify(own)) return {};
  const look = simpleStyle(own, geometry.type);
  const isOfFile = fromFile !== null && fromFile.ink === own.ink;
  const kept = Object.entries(others).filter(([key]) => isOfFile && key in look);
  return { style: own, ...look, ...Object.fromEntries(kept) };
}

type Looking = Pick<Note, 'style' | 'geometry' | 'properties'>;

function simpleStyle(style: NoteStyle, geometryType: string): Properties {
  const { ink = 'ochre', line, width = 'medium', symbol } = style;
  const color = INK_COLORS[ink];
  if (geometryType === 'Point') {
    return { 'marker-color': color, ...(symbol !== undefined && { 'marker-symbol': symbol }) };
  }
  return {
    stroke: color,
    'stroke-width': LINE_WIDTHS_PX[width],
    ...(line !== undefined && line !== 'solid' && { 'stroke-dasharray': DASHES[line] }),
    ...(geometryType === 'Polygon' && { fill: color }),
  };
}

const DASHES = { dashed: '8 5', dotted: '1 4' } as const;

type Rgb = readonly [red: number, green: number, blue: number];

/** `#rgb`, `#rrggbb` or either without its sign; with an opacity behind it, which is left out. */
function readColor(value: unknown): Rgb | null {
  if (typeof value !== 'string') return null;
  const digits = /^#?([0-9a-f]{3,8})$/i.exec(value.trim())?.[1];
  if (digits === undefined || digits.length === 5 || digits.length === 7) return null;
  const each =
    digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = each.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** How much its strongest part must stand out of a colour for it not to be a grey. */
const LEAST_SATURATION = 0.15;

/** The ink itself, else that of the nearest hue, however bright; greys are drawn in black. */
function nearestInk(color: Rgb): NoteInk {
  const own = NOTE_INKS.find((ink) => readColor(INK_COLORS[ink])?.join() === color.join());
  if (own !== undefined) return own;
  const hue = hueOf(color);
  if (1 - smallest(hue) < LEAST_SATURATION) return 'black';
  const distance = (ink: NoteInk) => {
    const other = hueOf(readColor(INK_COLORS[ink]) ?? [0, 0, 0]);
    return hue.reduce((sum, part, at) => sum + (part - (other[at] ?? 0)) ** 2, 0);
  };
  return NOTE_INKS.filter((ink) => ink !== 'black').reduce((best, ink) =>
    distance(ink) < distance(best) ? ink : best,
  );
}

/** A colour with its strongest part at 1; white for black, which has no hue. */
function hueOf(color: Rgb): Rgb {
  const most = largest(color);
  const [red, green, blue] = color.map((part) => (most === 0 ? 1 : part / most));
  return [red ?? 1, green ?? 1, blue ?? 1];
}

function readWidth(value: unknown): NoteWidth | undefined {
  const px = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  if (!(px > 0)) return undefined;
  if (px < 2) return 'fine';
  return px < 4 ? 'medium' : 'broad';
}

function readSymbolName(value: unknown): NoteSymbol | undefined {
  return NOTE_SYMBOLS.find((symbol) => symbol === value);
}
