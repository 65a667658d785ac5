import { MOST_COLUMNS } from '../../geodata/model/workbook/import-sheet.ts';
import { isBlank } from './fields.ts';
import { isObject } from './import-fault.ts';

/** So many rows are shown. */
const SHOWN_ROWS = 3;
const LONGEST_SAMPLE = 80;
/** So many values tell what is in a column. */
const SEEN_VALUES = 300;

/** A property of the features of a file. */
export interface SurveyedColumn {
  readonly name: string;
  /** How many features say something there. */
  readonly filled: number;
  /** What the first of them say. */
  readonly values: readonly unknown[];
  /** What the first features say, as a person is shown it. */
  readonly samples: readonly string[];
}

export interface SurveyedColumns {
  readonly columns: readonly SurveyedColumn[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** The properties of features in the order in which they come up. */
export function surveyColumns(features: readonly unknown[]): SurveyedColumns {
  const found = new Map<string, { filled: number; values: unknown[]; samples: string[] }>();
  const more = new Set<string>();
  for (const [index, feature] of features.entries()) {
    const properties = isObject(feature) ? feature['properties'] : null;
    if (!isObject(properties)) continue;
    for (const [name, value] of Object.entries(properties)) {
      const column = found.get(name) ?? { filled: 0, values: [], samples: [] };
      if (!found.has(name)) {
        if (found.size >= MOST_COLUMNS) {
          more.add(name);
          continue;
        }
        found.set(name, column);
      }
      if (index < SHOWN_ROWS) column.samples[index] = sampleOf(value);
      if (isBlank(value)) continue;
      column.filled += 1;
      if (column.values.length < SEEN_VALUES) column.values.push(value);
    }
  }
  const shown = Math.min(SHOWN_ROWS, features.length);
  const columns = [...found].map(([name, { samples, ...column }]) => ({
    name,
    ...column,
    samples: Array.from({ length: shown }, (_, row) => samples[row] ?? ''),
  }));
  return { columns, more: more.size };
}

function sampleOf(value: unknown): string {
  if (isBlank(value)) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SAMPLE ? line : `${line.slice(0, LONGEST_SAMPLE)}…`;
}
