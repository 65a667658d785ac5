import type { NoteGeometry } from '../../geodata/model/space/lng-lat.ts';
import { isoDay, tryParseEdtf } from '../../geodata/model/time/edtf.ts';
import { INK_COLORS, LINE_WIDTHS_PX } from '../../geodata/model/workbook/read-note-style.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { noteProperties, windRings } from './notes-geojson.ts';
import { KML_ID_PREFIX } from './read-kml.ts';
import { cellOf } from './tables/write-notes-csv.ts';
import { escapeXml, textElement } from './write-xml.ts';

/** How much of an area's ink covers the ground, of 255. */
const FILL_ALPHA = 0x40;

/** What KML says in elements of its own. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['title', 'body']);

/**
 * Notes as KML 2.2. Times are whole days: a beginning that is a year alone is passed over by some
 * readers (GDAL's LIBKML 3.6.2). What KML has no element for, the date as it was written among it, is
 * kept as text in `ExtendedData`.
 */
export function writeNotesKml(notes: readonly Note[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    ...notes.map(placemark),
    '</Document></kml>',
    '',
  ].join('\n');
}

function placemark(note: Note): string {
  return [
    `<Placemark id="${KML_ID_PREFIX}${escapeXml(note.id)}">`,
    textElement('name', note.title),
    textElement('description', asHtml(note.body)),
    timeOf(note.date),
    styleOf(note),
    extendedData(note),
    geometryOf(note.geometry),
    '</Placemark>',
  ]
    .filter((part) => part !== '')
    .join('');
}

/** Descriptions are HTML to the programs that show them. */
function asHtml(text: string): string {
  if (text === '') return '';
  return `<p>${escapeXml(text).replace(/\r\n|\r|\n/g, '<br/>')}</p>`;
}

function timeOf(edtf: string | null): string {
  const date = edtf === null ? null : tryParseEdtf(edtf);
  if (edtf === null || date === null) return '';
  const [first, last] = [isoDay(date.startDay), isoDay(date.endDay)];
  if (first === last) return `<TimeStamp><when>${first}</when></TimeStamp>`;
  const begin = edtf.startsWith('..') ? '' : first;
  const end = edtf.endsWith('..') ? '' : last;
  return `<TimeSpan>${textElement('begin', begin)}${textElement('end', end)}</TimeSpan>`;
}

function styleOf({ style, geometry }: Note): string {
  if (style === undefined) return '';
  const color = kmlColor(INK_COLORS[style.ink ?? 'ochre'], 0xff);
  if (geometry.type === 'Point') {
    return `<Style><IconStyle><color>${color}</color></IconStyle></Style>`;
  }
  const width = LINE_WIDTHS_PX[style.width ?? 'medium'];
  const fill = kmlColor(INK_COLORS[style.ink ?? 'ochre'], FILL_ALPHA);
  const line = `<LineStyle><color>${color}</color><width>${width}</width></LineStyle>`;
  const area = geometry.type === 'Polygon' ? `<PolyStyle><color>${fill}</color></PolyStyle>` : '';
  return `<Style>${line}${area}</Style>`;
}

/** KML counts colours from the other end: `aabbggrr`. */
function kmlColor(color: string, alpha: number): string {
  const [red = '', green = '', blue = ''] = color.slice(1).match(/../g) ?? [];
  return `${alpha.toString(16).padStart(2, '0')}${blue}${green}${red}`;
}

function extendedData(note: Note): string {
  const data = Object.entries(noteProperties(note))
    .filter(([name]) => !SAID_OTHERWISE.has(name))
    .map(([name, value]) => [name, cellOf(value)] as const)
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) => `<Data name="${escapeXml(name)}">${textElement('value', value)}</Data>`,
    );
  return data.length === 0 ? '' : `<ExtendedData>${data.join('')}</ExtendedData>`;
}

function geometryOf(geometry: NoteGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${positions([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${positions(geometry.coordinates)}</LineString>`;
    case 'Polygon': {
      const [outer, ...holes] = windRings(geometry.coordinates).map(
        (ring) => `<LinearRing>${positions(ring)}</LinearRing>`,
      );
      const inner = holes.map((ring) => `<innerBoundaryIs>${ring}</innerBoundaryIs>`).join('');
      return `<Polygon><outerBoundaryIs>${outer}</outerBoundaryIs>${inner}</Polygon>`;
    }
  }
}

function positions(coordinates: readonly (readonly number[])[]): string {
  return `<coordinates>${coordinates.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`;
}
