import * as v from 'valibot';
import { LngLatSchema } from '../space/lng-lat.ts';
import { ClockWindowSchema } from '../workbook/workbook.ts';
import { MOST_COMPARED } from './comparison.ts';

/** The sizes of a sheet, the smallest first. */
export const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type Paper = (typeof PAPERS)[number];
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** What a page says of one map of the sheet. Style and features are as MapLibre is given them. */
export const SheetMapSchema = v.object({
  southWest: LngLatSchema,
  northEast: LngLatSchema,
  clock: ClockWindowSchema,
  /** The style as JSON. */
  styleJson: v.pipe(v.string(), v.maxLength(2_000_000)),
  /** GeoJSON collections by the id of the source they fill, as JSON. */
  featuresJson: v.pipe(v.string(), v.maxLength(64_000_000)),
  /** The address that leads back to this map. */
  address: v.pipe(v.string(), v.maxLength(2000)),
});
export type SheetMap = v.InferOutput<typeof SheetMapSchema>;

/** A sheet to be drawn: one map, or several of the same ground. */
export const SheetSchema = v.object({
  paper: v.picklist(PAPERS),
  orientation: v.picklist(ORIENTATIONS),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  language: v.picklist(['en', 'vi']),
  maps: v.pipe(v.array(SheetMapSchema), v.minLength(1), v.maxLength(MOST_COMPARED)),
});
export type Sheet = v.InferOutput<typeof SheetSchema>;

/** More than a screen of 4K takes in fourfold pixels. */
const MOST_PICTURE_BYTES = 256_000_000;

/** The first bytes of every PNG. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A finished picture of the map. */
export const PictureSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  png: v.custom<Uint8Array<ArrayBuffer>>(
    (value) =>
      value instanceof Uint8Array &&
      value.byteLength <= MOST_PICTURE_BYTES &&
      PNG.every((byte, at) => value[at] === byte),
    'not a PNG, or too large',
  ),
});
