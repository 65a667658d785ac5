import { dialog } from 'electron';
import {
  type Language,
  type MessageKey,
  translate,
} from '../../../geodata/model/messages/messages.ts';
import type { AtlasError, Result } from '../../../geodata/model/result.ts';
import type { DialogOwner } from '../../windows/dialogs.ts';
import type { DocumentDialogs } from './document-handlers.ts';
import type { Restored } from './workbook-file.ts';
import type { AwayDialogs } from './workbook-guard.ts';

/** What a person is asked when the file of the open workbook is gone. Needs no window. */
export function awayDialogs(language: () => Language): AwayDialogs {
  const say = (key: MessageKey, params = {}) => translate(language(), key, params);
  return {
    askToSave: async (file, isLast) => {
      const { response } = await dialog.showMessageBox({
        type: 'warning',
        title: say('app.name'),
        message: say('system.workbookAway'),
        detail: say(isLast ? 'system.workbookAwayLast' : 'system.workbookAwayOpen', { file }),
        buttons: [say('system.saveCopy'), say(isLast ? 'system.closeWithout' : 'system.later')],
        defaultId: 0,
        // Escape must not be the way to lose everything.
        cancelId: isLast ? 0 : 1,
      });
      return response === 0 ? 'saveCopy' : 'later';
    },
    chooseCopy: async (path) => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: say('system.saveCopy'),
        defaultPath: path,
        filters: [{ name: say('system.workbookFiles'), extensions: ['p17'] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    explain: ({ error }) => showFailure(language(), 'system.wentWrong', error),
    tellSaved: async (file) => {
      await dialog.showMessageBox({
        type: 'info',
        title: say('app.name'),
        message: say('system.copySaved'),
        detail: say('system.copySavedWhere', { file }),
        buttons: [say('system.ok')],
      });
    },
  };
}

/** Says why a workbook that was asked for cannot be opened. */
export function explainOpening(
  language: Language,
  path: string,
  { error }: Extract<Result<never>, { ok: false }>,
): Promise<void> {
  const where = { ...error, params: { ...error.params, file: path } };
  return showFailure(language, 'system.cannotOpenWorkbook', where);
}

/** Says that the workbook is a restored one, and where the replaced file is. */
export function tellRestored(language: Language, { opened, keptAs }: Restored): Promise<void> {
  const detail = translate(language, 'system.restoredWhere', { opened, file: keptAs });
  return tell(language, 'system.restored', detail);
}

/** The system's dialogs for workbooks as documents. */
export function documentDialogs({ language, window }: DialogOwner): DocumentDialogs {
  const say = (key: MessageKey, params = {}) => translate(language(), key, params);
  const filters = () => [{ name: say('system.workbookFiles'), extensions: ['p17'] }];
  return {
    chooseWorkbook: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: say('system.openWorkbook'),
        filters: filters(),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    choosePlace: async (path) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: say('system.saveWorkbook'),
        defaultPath: path,
        filters: filters(),
      });
      return canceled || filePath === '' ? null : filePath;
    },
    tellSaved: (file) =>
      tell(language(), 'system.copySaved', say('system.copySavedWhere', { file })),
    tellRescued: (opened, damaged) =>
      tell(language(), 'system.rescued', say('system.rescuedWhere', { opened, damaged })),
  };
}

/** Says that the workbook of the last time is not there, and what is open instead. */
export function tellLastMissing(language: Language, file: string): Promise<void> {
  const detail = translate(language, 'system.lastMissingWhat', { file });
  return tell(language, 'system.lastMissing', detail);
}

async function tell(language: Language, message: MessageKey, detail: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: translate(language, 'app.name'),
    message: translate(language, message),
    detail,
    buttons: [translate(language, 'system.ok')],
  });
}

async function showFailure(
  language: Language,
  message: 'system.wentWrong' | 'system.cannotOpenWorkbook',
  { code, params }: AtlasError,
): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: translate(language, 'app.name'),
    message: translate(language, message),
    detail: translate(language, `error.${code}`, params),
    buttons: [translate(language, 'system.ok')],
  });
}
