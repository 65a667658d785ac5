import { signal } from '@preact/signals';
import type { Orientation, Paper, SheetMap } from '../../../geodata/model/app/sheet.ts';
import { api } from '../../api.ts';
import { explain, language, t } from '../../core/language.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { mode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { shownMaps } from './map/shown-maps.ts';

/** The maps that are to be put on a sheet, as they were when it was asked for; `null` while none is. */
export const sheetMaps = signal<readonly SheetMap[] | null>(null);

/** Whether a sheet is being drawn. */
export const isSheetDrawn = signal(false);

/** As what a map is taken along. */
export const MAP_KINDS = ['sheet', 'picture', 'print'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** As what it was taken along last; kept while the atlas is open. */
export const mapKind = signal<MapKind>('sheet');

/** What a person chooses of a sheet; kept while the atlas is open. */
export const sheetChoice = signal<{
  readonly paper: Paper;
  readonly orientation: Orientation;
}>({ paper: 'A3', orientation: 'landscape' });

/** What a map is called whose title was left empty. */
export function titleOf(written: string): string {
  return written.trim() || t('export.untitled');
}

/** Asks as what the maps that are seen are to be taken along, and under which title. */
export function askForSheet(): void {
  if (mode.peek() !== 'reading' || !requireMap()) return;
  const maps = shownMaps();
  if (maps.length === 0) return;
  if (maps.length > 1) mapKind.value = 'sheet';
  sheetMaps.value = maps;
}

export function closeSheet(): void {
  sheetMaps.value = null;
}

/** Has the sheet drawn and stored, and says where it is. The dialog closes when that is done. */
export async function saveSheet(title: string): Promise<void> {
  const maps = sheetMaps.peek();
  if (maps === null || isSheetDrawn.peek()) return;
  isSheetDrawn.value = true;
  const sheet = {
    ...sheetChoice.peek(),
    title: titleOf(title),
    language: language.peek(),
    maps: [...maps],
  };
  try {
    const saved = await api.request('sheet.save', sheet);
    if (!saved.ok) notify('error', explain(saved.error));
    else if (saved.value !== null) {
      notify('info', t('export.saved', { file: saved.value.fileName }));
      closeSheet();
    }
  } finally {
    isSheetDrawn.value = false;
  }
}
