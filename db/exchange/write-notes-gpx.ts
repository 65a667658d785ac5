import { isoDay, tryParseEdtf } from '../../geodata/model/time/edtf.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { textElement } from './write-xml.ts';

/**
 * Notes as GPX 1.1, for a receiver to carry into the field: points as waypoints, lines as tracks,
 * areas as tracks round their edges and holes. Of dates GPX holds single days.
 */
export function writeNotesGpx(notes: readonly Note[]): string {
  const isPoint = ({ geometry }: Note) => geometry.type === 'Point';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Parallel 17" xmlns="http://www.topografix.com/GPX/1/1">',
    // The schema wants all waypoints before the first track.
    ...notes.filter(isPoint).map(waypoint),
    ...notes.filter((note) => !isPoint(note)).map(track),
    '</gpx>',
    '',
  ].join('\n');
}

function waypoint(note: Note): string {
  const { geometry } = note;
  if (geometry.type !== 'Point') return '';
  const [lng, lat] = geometry.coordinates;
  return `<wpt lat="${lat}" lon="${lng}">${timeOf(note.date)}${wordsOf(note)}</wpt>`;
}

function track(note: Note): string {
  const segments = linesOf(note).map((line) => {
    const points = line.map(([lng, lat]) => `<trkpt lat="${lat}" lon="${lng}"/>`);
    return `<trkseg>${points.join('')}</trkseg>`;
  });
  return `<trk>${wordsOf(note)}${segments.join('')}</trk>`;
}

function linesOf({ geometry }: Note): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

function wordsOf({ title, body }: Note): string {
  return `${textElement('name', title)}${textElement('desc', body)}`;
}

function timeOf(edtf: string | null): string {
  const date = edtf === null ? null : tryParseEdtf(edtf);
  if (date === null || date.startDay !== date.endDay) return '';
  return `<time>${isoDay(date.startDay)}T00:00:00Z</time>`;
}
