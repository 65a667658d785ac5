import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { copyText } from '../../core/copy-text.ts';
import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { select } from '../../core/selection.ts';
import { applyChange } from '../../core/workbook.ts';
import { formatCoordinates } from '../../ui/format-place.ts';
import {
  type Figures,
  figuresOf,
  formatArea,
  formatBearing,
  formatLength,
  toCsv,
} from './figures.ts';
import { type Measurement, measurement, stopMeasuring } from './measuring.ts';

/** The sums of a shape in words, one a line. */
export function totalsInWords({ shape }: Measurement, { lengthM, areaM2 }: Figures): string[] {
  const length = formatLength(lengthM, language.value);
  if (shape === 'point') return [];
  if (areaM2 === null) return [t('measure.total', { length })];
  const area = formatArea(areaM2, language.value);
  return [t('measure.area', { area }), t('measure.perimeter', { length })];
}

/** What is measured in words: a line for each corner, then the sums. */
export function inWords(measured: Measurement): string {
  const figures = figuresOf(measured);
  const corners = figures.corners.map(({ place, leg }, index) => {
    const where = formatCoordinates(place, preferences.value, language.value);
    if (leg === null) return `${index + 1}. ${where}`;
    const length = formatLength(leg.lengthM, language.value);
    const bearing = formatBearing(leg.bearingDeg, language.value);
    return `${index + 1}. ${where} → ${length}, ${bearing}`;
  });
  return [...corners, ...totalsInWords(measured, figures)].join('\n');
}

/** Copies what is measured, as words or as a table. */
export function copyMeasurement(as: 'text' | 'csv'): void {
  const now = measurement.peek();
  void copyText(as === 'csv' ? toCsv(figuresOf(now)) : inWords(now), t('measure.copied'));
}

/** Keeps what is measured as a note, and shows it. */
export async function keepAsNote(): Promise<void> {
  const now = measurement.peek();
  const geometry = geometryOf(now);
  if (geometry === null) return;
  const [title = t('measure.noteTitle')] = totalsInWords(now, figuresOf(now));
  const id = crypto.randomUUID();
  const note: Note = {
    id,
    title: title.normalize('NFC'),
    body: inWords(now).normalize('NFC').replaceAll('\n', '\n\n'),
    date: null,
    geometry,
    eventIds: [],
  };
  if (!(await applyChange('addNote', { table: 'notes', put: [note] }))) return;
  stopMeasuring();
  select({ kind: 'note', id }, { fly: false });
}

/** The shape as a note draws it; `null` while it has too few corners. */
export function geometryOf({ shape, corners }: Measurement): Note['geometry'] | null {
  const positions = corners.map(([lng, lat]): [number, number] => [lng, lat]);
  const [first] = positions;
  if (first === undefined) return null;
  if (shape === 'point') return { type: 'Point', coordinates: first };
  if (shape === 'line') {
    return positions.length < 2 ? null : { type: 'LineString', coordinates: positions };
  }
  return positions.length < 3 ? null : { type: 'Polygon', coordinates: [[...positions, first]] };
}
