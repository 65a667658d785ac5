import { dialog } from 'electron';
import {
  type Language,
  type MessageKey,
  translate,
} from '../../../geodata/model/messages/messages.ts';
import type { AtlasError, Result } from '../../../geodata/model/result.ts';
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
export async function tellRestored(language: Language, keptAs: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: translate(language, 'app.name'),
    message: translate(language, 'system.restored'),
    detail: translate(language, 'system.restoredWhere', { file: keptAs }),
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
