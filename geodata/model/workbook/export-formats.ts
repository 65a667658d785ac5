/** The formats in which notes are written, the one that loses least first. */
export const EXPORT_FORMATS = ['geojson', 'places', 'csv', 'kml', 'gpx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
