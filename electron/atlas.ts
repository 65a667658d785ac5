import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, clipboard, ipcMain, Menu, nativeTheme, shell } from 'electron';
import type { CommandId } from '../geodata/model/app/commands.ts';
import type { Preferences } from '../geodata/model/app/preferences.ts';
import { colorSchemeOf } from '../geodata/model/app/themes.ts';
import { type Language, translate } from '../geodata/model/messages/messages.ts';
import { ok } from '../geodata/model/result.ts';
import { addressHandlers } from './features/addresses/address-handlers.ts';
import type { AskedAddresses } from './features/addresses/asked-addresses.ts';
import { citationHandlers } from './features/citations/citation-handlers.ts';
import { atlasHandlers } from './features/content/content-handlers.ts';
import { dropDrafts } from './features/datasets/dataset-files.ts';
import { datasetHandlers } from './features/datasets/dataset-handlers.ts';
import { createDatasetReader, type DatasetReader } from './features/datasets/dataset-reader.ts';
import { datasetBytes } from './features/datasets/dataset-supplier.ts';
import { createDatasetImport } from './features/datasets/datasets.ts';
import { exportHandlers } from './features/export/export-handlers.ts';
import { handoutHandlers } from './features/export/handout/handout-handlers.ts';
import { runHandoutTask } from './features/export/handout/handout-task.ts';
import { runSheetTask } from './features/export/sheet-task.ts';
import { runTiffWorker } from './features/georeferencing/run-tiff-worker.ts';
import { scanHandlers } from './features/georeferencing/scan-handlers.ts';
import { scanImages } from './features/georeferencing/scan-images.ts';
import { createLecture, type Lecture } from './features/lectures/lecture.ts';
import { lectureHandlers } from './features/lectures/lecture-handlers.ts';
import { rememberLecture } from './features/lectures/lecture-memory.ts';
import { notesHandlers } from './features/notes/note-handlers.ts';
import { createNoteImport, type NoteImport } from './features/notes/note-import.ts';
import { createRelief, type Relief } from './features/relief/relief.ts';
import { reliefHandlers } from './features/relief/relief-handlers.ts';
import { createSearch, type Search } from './features/search/search.ts';
import { searchHandlers } from './features/search/search-handlers.ts';
import { writeDiagnostics } from './features/settings/diagnostics.ts';
import { languageOf, systemLanguageOf } from './features/settings/language.ts';
import { openSetup, type Setup } from './features/settings/open-setup.ts';
import { settingsHandlers } from './features/settings/settings-handlers.ts';
import type { SettingsStores } from './features/settings/settings-store.ts';
import { diagnosticFacts, placesOf, type SetupFiles } from './features/settings/setup-facts.ts';
import { setupHandlers } from './features/settings/setup-handlers.ts';
import { tellChanges } from './features/settings/tell-changes.ts';
import { backupHandlers } from './features/workbook/backup-handlers.ts';
import { type Backups, createBackups } from './features/workbook/backups.ts';
import { documentHandlers } from './features/workbook/document-handlers.ts';
import { followWorkbook } from './features/workbook/follow-workbook.ts';
import {
  awayDialogs,
  documentDialogs,
  explainOpening,
  tellLastMissing,
  tellRestored,
} from './features/workbook/workbook-dialogs.ts';
import { guardWorkbook, type WorkbookGuard } from './features/workbook/workbook-guard.ts';
import { workbookHandlers } from './features/workbook/workbook-handlers.ts';
import { broadcast, send, sendToOthers } from './requests/broadcast.ts';
import { reasonOf } from './requests/failures.ts';
import { createFaults, type Faults } from './requests/faults.ts';
import { keepLog, logProblem } from './requests/log.ts';
import { withoutPersonalText } from './requests/personal-text.ts';
import { registerHandlers } from './requests/register.ts';
import { createTurns, type Turns } from './requests/turns.ts';
import { openMapTiles } from './serving/map-tiles.ts';
import type { Supplier } from './serving/protocol.ts';
import type { AskedStarts } from './starting/asked-starts.ts';
import type { ComputerPolicy } from './starting/policy.ts';
import { closeDatabases, type Databases, openDatabases } from './storage/databases.ts';
import { openLastWorkbook } from './storage/last-workbook.ts';
import { type LogFile, openLogFile } from './storage/log-file.ts';
import { dataFolder, logFile, reliefFiles, userFile, workerFile } from './storage/paths.ts';
import { createAudienceWindow, lookAtDisplays } from './windows/audience-window.ts';
import {
  askToContinue,
  chooseBibliographyFile,
  chooseHandoutFile,
  chooseReliefFiles,
  chooseRowsFile,
  chooseScanImage,
  chooseSheetFile,
  chooseTable,
  noteFileDialogs,
  refuseStart,
} from './windows/dialogs.ts';
import { createKeeping, type Keeping, keepBeforeClosing } from './windows/keeping.ts';
import { menuTemplate } from './windows/menu.ts';
import { focusWindow, openMainWindow } from './windows/window.ts';

/** What a person asks the system to open with the atlas: workbooks, lectures and records. */
interface Asked {
  readonly starts: AskedStarts;
  readonly addresses: AskedAddresses;
  /** As delivered, whatever the settings say. */
  readonly isSafe: boolean;
  readonly computer: ComputerPolicy;
}

/** What the start of the program hands over. */
export interface AtlasStart {
  /** Takes what the pages may read besides files. */
  readonly supply: (supplier: Supplier) => void;
  /** Takes the language of the atlas, once it is known. */
  readonly speak: (language: () => Language) => void;
  readonly asked: Asked;
}

/** What the parts of the running atlas share. */
interface Atlas {
  readonly databases: Databases;
  readonly guard: WorkbookGuard;
  readonly asked: Asked;
  readonly setup: Setup;
  readonly stores: SettingsStores;
  readonly log: LogFile;
  readonly systemLanguage: Language;
  readonly language: () => Language;
  readonly faults: Faults;
  /** The turns at the workbook. */
  readonly turns: Turns;
  readonly backups: Backups;
  readonly relief: Relief;
  readonly search: Search;
  readonly datasetReader: DatasetReader;
}

const hasDevTools = !app.isPackaged;

/** Opens the atlas, or says why it cannot open and quits. Never rejects. */
export async function startAtlas({ supply, speak, asked }: AtlasStart): Promise<void> {
  const systemLanguage = systemLanguageOf(app.getPreferredSystemLanguages());
  const log = openLogFile(logFile());
  const surroundings = { appFolder: app.getAppPath(), homeFolder: app.getPath('home') };
  keepLog((text) => log.add(withoutPersonalText(text, surroundings)));
  const setup = openSetup({
    preferencesFile: userFile('settings.json'),
    sessionFile: userFile('session.json'),
    isSafe: asked.isSafe,
    computer: asked.computer,
  });
  const { stores } = setup;
  const language = () => languageOf(stores.preferences.get(), systemLanguage);
  speak(language);
  const showLog = () => shell.showItemInFolder(log.path);
  const faults = createFaults({
    app,
    language,
    ask: (...question) => askToContinue(...question, showLog),
  });
  faults.watchProcess(process);
  const relief = createRelief(reliefFiles());
  const tiles = openMapTiles(join(dataFolder(), 'basemap'), relief);
  app.once('will-quit', () => {
    tiles.close();
    relief.close();
  });
  supply(tiles);
  try {
    const contentFile = join(dataFolder(), 'content.db');
    const ownFile = userFile('default.p17');
    const lastWorkbook = openLastWorkbook(userFile('workbook.json'), ownFile);
    const askedFile = asked.starts.firstWorkbook();
    const last = askedFile === null ? lastWorkbook.read() : null;
    const opening = openDatabases(
      contentFile,
      ownFile,
      askedFile ?? (last?.isThere === true ? last.path : null),
      lastWorkbook.write,
    );
    if (opening.state === 'failed') {
      return await refuseStart(opening.key, opening.params, language());
    }
    const { databases } = opening;
    supply(scanImages(databases.workbook));
    const datasetReader = createDatasetReader(workerFile('dataset-reader-worker'));
    supply(datasetBytes(databases.workbook, datasetReader));
    dropDrafts(databases.workbook.path);
    const guard = guardWorkbook(databases.workbook, awayDialogs(language));
    const turns = createTurns();
    const search = createSearch(workerFile('search-worker'), contentFile, () => ({
      file: databases.workbook.path,
      revision: turns.ended,
    }));
    app.once('will-quit', () => {
      void search.close();
      void datasetReader.close();
    });
    const backups = createBackups({
      workerFile: workerFile('workbook-worker'),
      folder: userFile('backups'),
      workbook: databases.workbook,
      turns,
      onFailure: ({ error }) => broadcast('backups.failed', error),
    });
    const shared = { databases, guard, asked, setup, stores, log, systemLanguage, language };
    openAtlas({ ...shared, turns, backups, faults, relief, search, datasetReader });
    backups.opened();
    if (last?.isThere === false) await tellLastMissing(language(), last.path);
  } catch (error) {
    logProblem('start', error);
    await refuseStart('error.internal', { reason: reasonOf(error) }, language());
  }
}

function openAtlas(atlas: Atlas): void {
  nativeTheme.themeSource = colorSchemeOf(atlas.stores.preferences.get().theme);
  let window: BrowserWindow | null = null;
  const mainWindow = () => {
    if (window === null) throw new Error('the window is not open yet');
    return window;
  };
  const keeping = createKeeping(() => send(mainWindow(), 'page.keep', null));
  const lecture = startLectures(atlas, mainWindow);
  const showMenu = followLanguage(atlas, (id) => send(mainWindow(), 'command.run', { id }));
  serveRequests(atlas, {
    lecture,
    mainWindow,
    keeping,
    onPreferences(preferences) {
      nativeTheme.themeSource = colorSchemeOf(preferences.theme);
      showMenu();
      broadcast('settings.changed', preferences);
      lecture.placeAudience();
    },
  });
  window = openMainWindow({
    title: translate(atlas.language(), 'app.name'),
    stateFile: userFile('window.json'),
    hasDevTools,
  });
  atlas.faults.watchWindow(window);
  window.on('focus', atlas.guard.look);
  openWhatIsAsked(atlas, { window, lecture, keeping });
  keepBeforeClosing(window, keeping.keep);
  endInOrder(atlas, window, lecture);
}

function startLectures(atlas: Atlas, lecturersWindow: () => BrowserWindow): Lecture {
  return createLecture({
    audience: createAudienceWindow({
      title: () => translate(atlas.language(), 'system.audience'),
      hasDevTools,
      lecturersWindow,
      place: () => atlas.stores.preferences.get(),
    }),
    announce: (state) => broadcast('lecture.changed', state),
    memory: rememberLecture(userFile('lecture.json')),
  });
}

/** What requests reach besides the parts of the atlas. */
interface Desk {
  readonly lecture: Lecture;
  readonly mainWindow: () => BrowserWindow;
  readonly keeping: Keeping;
  readonly onPreferences: (preferences: Preferences) => void;
}

function serveRequests(atlas: Atlas, { lecture, mainWindow, ...desk }: Desk): void {
  const { systemLanguage, language, search, turns } = atlas;
  const { content, workbook } = atlas.databases;
  const noteFiles = noteFileDialogs({ language, window: mainWindow });
  const noteImport = importInto(atlas, noteFiles.chooseImport, mainWindow);
  const handlers = {
    ...atlasHandlers(content),
    ...searchHandlers(search),
    ...settingsHandlers({ setup: atlas.setup, systemLanguage, onChange: desk.onPreferences }),
    ...setupHandlers({
      places: () => placesOf(setupFiles(atlas)),
      showInFolder: (path) => shell.showItemInFolder(path),
      writeDiagnostics: () => writeDiagnostics(diagnosticFacts(setupFiles(atlas))),
      copyText: (text) => clipboard.writeText(text),
    }),
    ...tellChanges(
      followWorkbook(
        workbook,
        (db) => ({
          ...workbookHandlers(db, turns),
          ...notesHandlers(db, noteFiles.chooseExport, noteImport),
          ...scanHandlers(db, turns, {
            chooseImage: chooseScanImage({ language, window: mainWindow }),
            decodeTiff: runTiffWorker,
          }),
        }),
        atlas.guard.look,
      ),
      (applied) => sendToOthers(mainWindow(), 'workbook.changed', applied),
    ),
    ...datasetsOf(atlas, mainWindow),
    ...reliefHandlers({
      relief: atlas.relief,
      chooseFiles: chooseReliefFiles({ language, window: mainWindow }),
      onProgress: (progress) => broadcast('relief.progress', progress),
      onChange: (status) => broadcast('relief.changed', status),
    }),
    ...lectureHandlers(lecture, {
      takeAsked: atlas.asked.starts.takeLecture,
      displays: lookAtDisplays(mainWindow, (displays) =>
        send(mainWindow(), 'lecture.displaysChanged', displays),
      ),
      picture: (picture) => send(mainWindow(), 'lecture.pictured', picture),
      pointing: (pointing) => broadcast('lecture.pointed', pointing),
    }),
    ...citationHandlers({
      content,
      language,
      chooseFile: chooseBibliographyFile({ language, window: mainWindow }),
    }),
    ...backupHandlers({
      backups: atlas.backups,
      workbook,
      turns,
      keep: desk.keeping.keep,
      openFolder: (folder) => {
        mkdirSync(folder, { recursive: true });
        return shell.openPath(folder);
      },
      onRestored: async (restored) => {
        await tellRestored(language(), restored);
        lecture.end();
        mainWindow().webContents.reload();
      },
    }),
    ...documentHandlers({
      workerFile: workerFile('workbook-worker'),
      workbook,
      turns,
      dialogs: documentDialogs({ language, window: mainWindow }),
      beforeLeaving: async () => {
        if (workbook.damage === null) await desk.keeping.keep();
        await atlas.guard.beforeClosing();
      },
      onOpened: () => {
        dropDrafts(atlas.databases.workbook.path);
        lecture.end();
        mainWindow().webContents.reload();
        atlas.backups.opened();
      },
    }),
    ...addressHandlers(atlas.asked.addresses, clipboard),
    ...exportHandlers({
      chooseFile: chooseSheetFile({ language, window: mainWindow }),
      drawSheet: (sheet) =>
        runSheetTask(workerFile('sheet-worker'), {
          sheet,
          basemapFolder: join(dataFolder(), 'basemap'),
          contentFile: join(dataFolder(), 'content.db'),
          edition: app.getVersion(),
        }),
    }),
    ...handoutHandlers({
      chooseFile: chooseHandoutFile({ language, window: mainWindow }),
      write: (handout) =>
        runHandoutTask(workerFile('handout-worker'), {
          handout,
          basemapFolder: join(dataFolder(), 'basemap'),
        }),
    }),
    'page.tellKept': () => {
      // The page has its answer before its window goes.
      setImmediate(desk.keeping.answer);
      return ok(null);
    },
  };
  registerHandlers(ipcMain, handlers, (contentsId) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.id === contentsId),
  );
}

/** Tables of points beside the workbook; every window hears of one that is added. */
function datasetsOf(atlas: Atlas, mainWindow: () => BrowserWindow) {
  const { databases, language, turns, datasetReader } = atlas;
  const { workbook } = databases;
  const taskFile = workerFile('dataset-task-worker');
  const handlers = datasetHandlers({
    workbook,
    reader: datasetReader,
    workerFile: taskFile,
    chooseTarget: chooseRowsFile({ language, window: mainWindow }),
    tableImport: createDatasetImport({
      workerFile: taskFile,
      workbook,
      turns,
      chooseFile: chooseTable({ language, window: mainWindow }),
      onProgress: (progress) => broadcast('datasets.progress', progress),
    }),
  });
  return tellChanges(handlers, (applied) =>
    sendToOthers(mainWindow(), 'workbook.changed', applied),
  );
}

function setupFiles({ databases, log, setup }: Atlas): SetupFiles {
  return { workbook: databases.workbook, log, setup };
}

/** Importing notes into the workbook, told to every window. */
function importInto(
  { databases, language, backups }: Atlas,
  chooseFile: () => Promise<string | null>,
  mainWindow: () => BrowserWindow,
): NoteImport {
  return createNoteImport({
    workerFile: workerFile('import-worker'),
    workbook: databases.workbook,
    turns: backups.turnsAfter('import'),
    chooseFile,
    language,
    onProgress: (progress) => broadcast('notes.importProgress', progress),
    onStored: (appliedJson) => sendToOthers(mainWindow(), 'notes.imported', { appliedJson }),
  });
}

/** Shows the menu in the language of the atlas; the returned function looks whether it changed. */
function followLanguage(atlas: Atlas, run: (id: CommandId) => void): () => void {
  let shown: Language | null = null;
  const show = () => {
    const language = atlas.language();
    if (language === shown) return;
    shown = language;
    const template = menuTemplate({ language, platform: process.platform, hasDevTools, run });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  return show;
}

/** The window, and what must be done before its page goes. */
interface Open {
  readonly window: BrowserWindow;
  readonly lecture: Lecture;
  readonly keeping: Keeping;
}

/** Addresses and lectures are the page's to open; a workbook takes the place of the one that is open. */
function openWhatIsAsked(atlas: Atlas, { window, lecture, keeping }: Open): void {
  const { databases, guard, language } = atlas;
  atlas.asked.addresses.listen(() => {
    focusWindow(window);
    send(window, 'address.asked', null);
  });
  atlas.asked.starts.listen(async ({ workbook: path, hasLecture }) => {
    focusWindow(window);
    if (path === null || path === databases.workbook.path) {
      if (hasLecture) send(window, 'lecture.asked', null);
      return;
    }
    // What is typed belongs to the workbook that goes.
    await keeping.keep();
    await guard.beforeClosing();
    const opened = await atlas.turns.take(() => databases.workbook.open(path));
    if (!opened.ok) {
      // The lecture was meant to be one of that workbook.
      atlas.asked.starts.takeLecture();
      return explainOpening(language(), path, opened);
    }
    dropDrafts(databases.workbook.path);
    lecture.end();
    window.webContents.reload();
    atlas.backups.opened();
  });
}

/** However the atlas is told to end: the lecture first, the databases last. */
function endInOrder({ databases, guard }: Atlas, window: BrowserWindow, lecture: Lecture): void {
  window.on('closed', () => app.quit());
  let mayEnd = false;
  app.on('before-quit', (event) => {
    lecture.end();
    if (mayEnd || databases.workbook.isInPlace()) return;
    event.preventDefault();
    void guard.beforeClosing().then(() => {
      mayEnd = true;
      app.quit();
    });
  });
  app.once('will-quit', () => closeDatabases(databases));
  process.on('SIGTERM', () => app.quit());
  process.on('SIGINT', () => app.quit());
}
