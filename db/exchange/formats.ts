import { extname } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { decodeText } from './decode-text.ts';
import { quote } from './import-fault.ts';
import { parseGeoJson } from './parse-geojson.ts';
import { readGpx } from './read-gpx.ts';
import { readKml } from './read-kml.ts';
import { readXml } from './read-xml.ts';
import { readTable, type Table } from './tables/read-table.ts';
import { withTrackTime } from './track-time.ts';

/** What a KMZ may unpack to; a file of a few kilobytes may claim gigabytes. */
const LARGEST_UNPACKED_BYTES = 64_000_000;

/** Formats that are known by how their files begin, and not read. */
const OTHER_BEGINNINGS = [
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], name: 'SQLite (GeoPackage, SpatiaLite)' },
  { bytes: [0x00, 0x00, 0x27, 0x0a], name: 'Shapefile' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
] as const;
/** The same by the ends of their names. */
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  '.tab': 'MapInfo',
  '.mif': 'MapInfo',
  '.dbf': 'Shapefile',
  '.shx': 'Shapefile',
  '.gml': 'GML',
  '.osm': 'OpenStreetMap XML',
  '.dxf': 'DXF',
};
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** Readers of XML by the name of the outermost element; some KML is written without its own. */
const XML_READERS: Readonly<Record<string, (document: Document) => readonly unknown[]>> = {
  kml: readKml,
  Document: readKml,
  Folder: readKml,
  Placemark: readKml,
  gpx: readGpx,
};

/** What tables are called; nothing in them says what they are. */
const TABLES: Readonly<Record<string, string>> = { '.csv': 'CSV', '.tsv': 'TSV', '.txt': 'CSV' };

/** What stands in a file. */
export interface FileRead {
  /** As people call it. */
  readonly format: string;
  readonly features: readonly unknown[];
  /** Rows that become features once it is known whether the first names the columns. */
  readonly table: Table | null;
}

/**
 * What stands in a file in any format that is read, told by what is in it: GeoJSON, KML, KMZ, GPX;
 * and tables, told by their name. A format that is not read is refused by its name.
 */
export function readFile(bytes: Uint8Array, file: string): Result<FileRead> {
  const ending = extname(file).toLowerCase();
  const other = OTHER_BEGINNINGS.find(({ bytes: first }) => beginsWith(bytes, first));
  if (other !== undefined) return fail('importOtherFormat', { file, found: other.name });
  if (beginsWith(bytes, ZIP)) return readZip(bytes, file);
  const named = OTHER_ENDINGS[ending];
  if (named !== undefined) return fail('importOtherFormat', { file, found: named });
  const text = decodeText(bytes);
  if (text === null) return fail('fileUnreadable', { file, reason: 'reason.notUtf8' });
  const table = TABLES[ending];
  if (table !== undefined && !/^\s*[<{[]/.test(text)) {
    return ok({ format: table, features: [], table: readTable(text) });
  }
  if (/^\ufeff?\s*</.test(text)) return readXmlFeatures(text, file);
  const features = parseGeoJson(text, file);
  return features.ok ? ok({ format: 'GeoJSON', features: features.value, table: null }) : features;
}

function beginsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** A KMZ holds one KML file, `doc.kml` unless there is only another. */
function readZip(bytes: Uint8Array, file: string): Result<FileRead> {
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return /\.kml$/i.test(name) && originalSize <= LARGEST_UNPACKED_BYTES;
      },
    });
    const [name = ''] = Object.keys(files).toSorted((a, b) => depthOf(a) - depthOf(b));
    const kml = files[name];
    if (kml === undefined) return fail('importOtherFormat', { file, found: archiveOf(names) });
    return readXmlFeatures(decodeText(kml) ?? strFromU8(kml, true), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return fail('fileUnreadable', { file, reason: 'reason.fileEndsEarly' });
  }
}

function depthOf(name: string): number {
  return name === 'doc.kml' ? -1 : name.split('/').length;
}

function archiveOf(names: readonly string[]): string {
  if (names.some((name) => /\.shp$/i.test(name))) return 'Shapefile (ZIP)';
  return names.some((name) => name.startsWith('xl/')) ? 'Excel' : 'ZIP';
}

function readXmlFeatures(text: string, file: string): Result<FileRead> {
  const document = readXml(text, file);
  if (!document.ok) return document;
  const root = document.value.documentElement?.localName ?? '';
  const read = XML_READERS[root];
  if (read === undefined) return fail('importOtherFormat', { file, found: `XML (${quote(root)})` });
  const features = read(document.value).map(withTrackTime);
  return ok({ format: root === 'gpx' ? 'GPX' : 'KML', features, table: null });
}
