import type { Feature } from 'geojson';
import type { Note } from '../model/workbook/workbook.ts';

/** The property of a note's feature that holds its id; the feature's own is a number. */
export const NOTE_ID_FIELD = 'noteId';
export const NOTE_TITLE_FIELD = 'title';

/** A note as the map is given it, without a number of its own. */
export function noteFeature({ id, title, geometry, style = {} }: Note): Feature {
  const { ink, line, width, symbol } = style;
  return {
    type: 'Feature',
    properties: {
      [NOTE_ID_FIELD]: id,
      [NOTE_TITLE_FIELD]: title,
      ...(ink !== undefined && { ink }),
      ...(line !== undefined && { line }),
      ...(width !== undefined && { width }),
      ...(symbol !== undefined && { symbol }),
    },
    geometry,
  };
}
