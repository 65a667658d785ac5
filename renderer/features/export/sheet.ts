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

/** What a person chooses of a sheet; kept while the atlas is open. */
export const sheetChoice = signal<{
  readonly paper: Paper;
  readonly orientation: Orientation;
}>({ paper: 'A3', orientation: 'landscape' });

/** Asks for title and paper of a sheet of the maps that are seen. */
export function askForSheet(): void {
  if (mode.peek() !== 'reading' || !requireMap()) return;
  const maps = shownMaps();
  if (maps.length > 0) sheetMaps.value = maps;
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
    title: title.trim() || t('export.untitled'),
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
