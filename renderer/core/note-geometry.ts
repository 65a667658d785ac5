import type { Bounds, LngLat, NoteGeometry } from '../../geodata/model/lng-lat.ts';
import type { Note } from '../../geodata/model/workbook.ts';

/** The box around a note, `undefined` when there is no note. */
export function noteBounds(note: Note | undefined): Bounds | undefined {
  return note && geometryBounds(note.geometry);
}

/** The box around a drawn shape. */
export function geometryBounds(geometry: NoteGeometry): Bounds {
  const positions = positionsOf(geometry);
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  return [
    lngs.reduce((a, b) => Math.min(a, b)),
    lats.reduce((a, b) => Math.min(a, b)),
    lngs.reduce((a, b) => Math.max(a, b)),
    lats.reduce((a, b) => Math.max(a, b)),
  ];
}

function positionsOf(geometry: NoteGeometry): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}
