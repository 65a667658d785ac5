import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type Language, translate } from '../geodata/model/messages/messages.ts';
import type { FileChoices } from './handlers/notes.ts';

export interface DialogOwner {
  readonly language: () => Language;
  readonly window: () => BrowserWindow;
}

/** The system's file dialogs for notes. */
export function noteFileDialogs({ language, window }: DialogOwner): FileChoices {
  const filters = () => [
    { name: translate(language(), 'system.geoJsonFiles'), extensions: ['geojson', 'json'] },
  ];
  return {
    chooseExport: async () => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: translate(language(), 'system.exportNotes'),
        defaultPath: join(app.getPath('documents'), translate(language(), 'system.notesFile')),
        filters: filters(),
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseImport: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: translate(language(), 'system.importNotes'),
        filters: filters(),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

/** Says why the atlas cannot open; there is nothing to choose but to quit. */
export async function explainStart(language: Language, detail: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: translate(language, 'app.name'),
    message: translate(language, 'system.cannotStart'),
    detail,
    buttons: [translate(language, 'system.quit')],
  });
}

/** Says what went wrong, and asks whether to go on. Answers `true` to go on. */
export async function askToContinue(
  language: Language,
  detail: string,
  goOn: 'system.continue' | 'system.reload',
): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: translate(language, 'app.name'),
    message: translate(language, 'system.wentWrong'),
    detail,
    buttons: [translate(language, goOn), translate(language, 'system.quit')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}
