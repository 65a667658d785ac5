import * as v from 'valibot';
import type { DamagedPart, SetAside, TableName } from '../../geodata/model/workbook/change.ts';

const PARTS: Readonly<Record<string, DamagedPart>> = {
  title: 'title',
  body: 'text',
  speakerNotes: 'text',
  caption: 'text',
  section: 'text',
  date: 'date',
  geometry: 'place',
  eventIds: 'links',
  selection: 'links',
  highlights: 'links',
  camera: 'view',
  frame: 'view',
  clock: 'years',
  play: 'years',
  layerIds: 'layers',
  ties: 'ties',
  mode: 'ties',
  widthPx: 'size',
  heightPx: 'size',
};

/** Says which row of a table is damaged and where. */
export function setAside(
  table: TableName,
  columns: { readonly id: string; readonly title?: unknown },
  issue: v.BaseIssue<unknown>,
): SetAside {
  const { id, title } = columns;
  const key = v.getDotPath(issue)?.split('.')[0] ?? '';
  const isTitled = typeof title === 'string' && title.trim() !== '';
  return { table, title: isTitled ? title : String(id), part: PARTS[key] ?? 'other' };
}

/** What a JSON column holds; `undefined`, which no schema takes, when it is damaged. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
