import type { Feature, Geometry } from 'geojson';
import { type ArrowKind, arrowOutline } from '../model/space/campaign-arrow.ts';
import type { NoteGeometry } from '../model/space/lng-lat.ts';
import type { NoteStyle, NoteWidth } from '../model/workbook/note-style.ts';
import { UNIT_IMAGE_PREFIX, unitCode } from '../model/workbook/unit-code.ts';
import type { Note } from '../model/workbook/workbook.ts';

/** The property of a note's feature that holds its id; the feature's own is a number. */
export const NOTE_ID_FIELD = 'noteId';
export const NOTE_TITLE_FIELD = 'title';

/** How broad an arrow is by the width of its line. */
const BREADTHS: Readonly<Record<NoteWidth, number>> = { fine: 0.65, medium: 1, broad: 1.5 };

/** A note as the map is given it, without a number of its own. */
export function noteFeature({ id, title, geometry, style = {} }: Note): Feature {
  const marks = { [NOTE_ID_FIELD]: id, [NOTE_TITLE_FIELD]: title };
  return { ...shapeFeature(geometry, style), properties: { ...marks, ...lookOf(geometry, style) } };
}

/** The same of a shape that is no note yet: it has neither id nor title. */
export function shapeFeature(geometry: NoteGeometry, style: NoteStyle): Feature {
  return {
    type: 'Feature',
    properties: lookOf(geometry, style),
    geometry: drawnGeometry(geometry, style),
  };
}

/** What the layers of notes go by; what does not apply to the shape is left out. */
function lookOf({ type }: NoteGeometry, style: NoteStyle) {
  const { ink, line, width, symbol, campaign, unit } = style;
  return {
    ...(ink !== undefined && { ink }),
    ...(line !== undefined && { line }),
    ...(width !== undefined && { width }),
    ...(symbol !== undefined && type === 'Point' && { symbol }),
    ...(unit !== undefined && type === 'Point' && { unit: UNIT_IMAGE_PREFIX + unitCode(unit) }),
    ...(campaign !== undefined && type === 'LineString' && { campaign }),
  };
}

/** An arrow is drawn as the area it covers, everything else as it is. */
function drawnGeometry(
  geometry: NoteGeometry,
  { campaign, width = 'medium' }: NoteStyle,
): Geometry {
  const kind = arrowOf(campaign);
  if (kind === null || geometry.type !== 'LineString') return geometry;
  const ring = arrowOutline(geometry.coordinates, kind, BREADTHS[width]);
  return ring === null ? geometry : { type: 'Polygon', coordinates: [ring] };
}

function arrowOf(campaign: NoteStyle['campaign']): ArrowKind | null {
  const isNone = campaign === undefined || campaign === 'front' || campaign === 'position';
  return isNone ? null : campaign;
}
