import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { CITATION_ENDINGS } from '../../geodata/model/content/bibliography.ts';
import {
  type Language,
  type MessageKey,
  type MessageParams,
  translate,
} from '../../geodata/model/messages/messages.ts';
import type { ExportFormat } from '../../geodata/model/workbook/export-formats.ts';
import { systemLanguageOf } from '../features/settings/language.ts';

export interface DialogOwner {
  readonly language: () => Language;
  readonly window: () => BrowserWindow;
}

/** Each asks a person for a file; `null` when they cancel. */
export interface NoteFileDialogs {
  readonly chooseExport: (format: ExportFormat) => Promise<string | null>;
  readonly chooseImport: () => Promise<string | null>;
}

/** The endings of files that notes are read from. */
const PLACE_FILES = [
  ...['geojson', 'json', 'geojsonl', 'geojsons', 'topojson', 'kml', 'kmz', 'gpx'],
  ...['csv', 'tsv', 'txt'],
];

const EXPORT_FILTERS: Readonly<Record<ExportFormat, FileFilter[]>> = {
  geojson: [{ name: 'GeoJSON', extensions: ['geojson', 'json'] }],
  places: [{ name: 'Linked Places', extensions: ['json'] }],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  kml: [{ name: 'KML', extensions: ['kml'] }],
  gpx: [{ name: 'GPX', extensions: ['gpx'] }],
};

/** The system's file dialogs for notes. */
export function noteFileDialogs({ language, window }: DialogOwner): NoteFileDialogs {
  return {
    chooseExport: async (format) => {
      const name = translate(language(), 'system.notesFile');
      const filters = EXPORT_FILTERS[format];
      const ending = filters[0]?.extensions[0] ?? format;
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: translate(language(), 'system.exportNotes'),
        defaultPath: join(app.getPath('documents'), `${name}.${ending}`),
        filters,
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseImport: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: translate(language(), 'system.importNotes'),
        filters: [
          {
            name: translate(language(), 'system.placeFiles'),
            extensions: PLACE_FILES,
          },
          { name: translate(language(), 'system.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

/** The system's file dialog for the works behind the records; the ending chosen says the format. */
export function chooseBibliographyFile({
  language,
  window,
}: DialogOwner): () => Promise<string | null> {
  return async () => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: translate(language(), 'system.saveBibliography'),
      defaultPath: join(
        app.getPath('documents'),
        `${translate(language(), 'system.bibliographyFile')}.${CITATION_ENDINGS.ris}`,
      ),
      filters: [
        { name: 'RIS', extensions: [CITATION_ENDINGS.ris] },
        { name: 'BibTeX', extensions: [CITATION_ENDINGS.bibtex] },
        { name: 'CSL-JSON', extensions: [CITATION_ENDINGS['csl-json']] },
      ],
    });
    return canceled || filePath === '' ? null : filePath;
  };
}

/** The system's file dialog for a sheet or a picture of the map, which offers its title as a name. */
export function chooseSheetFile({
  language,
  window,
}: DialogOwner): (title: string, ending: 'pdf' | 'png') => Promise<string | null> {
  return async (title, ending) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: translate(language(), ending === 'pdf' ? 'system.saveSheet' : 'system.savePicture'),
      defaultPath: join(app.getPath('documents'), `${fileNameOf(title)}.${ending}`),
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    });
    return canceled || filePath === '' ? null : filePath;
  };
}

/** The system's dialog for a lecture to take along; without an ending it is the name of a folder. */
export function chooseHandoutFile({
  language,
  window,
}: DialogOwner): (title: string, ending: string | null) => Promise<string | null> {
  return async (title, ending) => {
    const name = fileNameOf(title) || translate(language(), 'app.name');
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: translate(language(), 'handout.title'),
      defaultPath: join(app.getPath('documents'), ending === null ? name : `${name}.${ending}`),
      ...(ending !== null && { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] }),
    });
    return canceled || filePath === '' ? null : filePath;
  };
}

/** A title without what file systems refuse in a name. */
function fileNameOf(title: string): string {
  return title
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}

/** The system's file dialog for a scanned map. */
export function chooseScanImage({ language, window }: DialogOwner): () => Promise<string | null> {
  return async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: translate(language(), 'system.addScan'),
      filters: [
        {
          name: translate(language(), 'system.imageFiles'),
          extensions: ['png', 'jpg', 'jpeg', 'webp', 'tif', 'tiff'],
        },
      ],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
}

/** The system's file dialog for elevation. Any file may be chosen: what is wrong with it is said then. */
export function chooseReliefFiles(owner: DialogOwner): () => Promise<readonly string[] | null> {
  return async () => {
    const language = owner.language();
    const { canceled, filePaths } = await dialog.showOpenDialog(owner.window(), {
      title: translate(language, 'relief.chooseFiles'),
      filters: [
        {
          name: translate(language, 'relief.elevationFiles'),
          extensions: ['hgt', 'tif', 'tiff'],
        },
        { name: translate(language, 'relief.allFiles'), extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    });
    return canceled ? null : filePaths;
  };
}

/** The system's file dialog for a table of points. Any file may be chosen: what is wrong is said then. */
export function chooseTable({ language, window }: DialogOwner): () => Promise<string | null> {
  return async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: translate(language(), 'system.addDataset'),
      filters: [
        {
          name: translate(language(), 'system.tableFiles'),
          extensions: ['csv', 'tsv', 'tab', 'txt', 'gz', 'zip'],
        },
        { name: translate(language(), 'system.allFiles'), extensions: ['*'] },
      ],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
}

/** The system's file dialog for rows of a table, which is called after `title`. */
export function chooseRowsFile({
  language,
  window,
}: DialogOwner): (title: string) => Promise<string | null> {
  return async (title) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: translate(language(), 'system.saveRows'),
      defaultPath: join(app.getPath('documents'), `${title.replace(/[\\/:*?"<>|]/g, '-')}.csv`),
      filters: [{ name: translate(language(), 'system.tableFiles'), extensions: ['csv'] }],
    });
    return canceled || filePath === '' ? null : filePath;
  };
}

/** Says why the atlas cannot open, in the system's language when nothing else is known; then ends. */
export async function refuseStart(
  key: MessageKey,
  params: MessageParams,
  language = systemLanguageOf(app.getPreferredSystemLanguages()),
): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: translate(language, 'app.name'),
    message: translate(language, 'system.cannotStart'),
    detail: translate(language, key, params),
    buttons: [translate(language, 'system.quit')],
  });
  app.exit(1);
}

/**
 * Says what went wrong and that nothing stored is lost, and asks whether to go on; the log is shown as
 * often as it is asked for. Answers `true` to go on.
 */
export async function askToContinue(
  language: Language,
  detail: string,
  goOn: 'system.continue' | 'system.reload',
  showLog: () => void,
): Promise<boolean> {
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: translate(language, 'app.name'),
      message: translate(language, 'system.wentWrong'),
      detail: `${detail}\n\n${translate(language, 'setup.workIsSafe')}`,
      buttons: ([goOn, 'system.quit', 'setup.showLog'] as const).map((key) =>
        translate(language, key),
      ),
      defaultId: 0,
      cancelId: 0,
    });
    if (response !== SHOW_LOG) return response === 0;
    showLog();
  }
}

const SHOW_LOG = 2;
