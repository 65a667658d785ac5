import type { App, BrowserWindow } from 'electron';
import { type Language, translate } from '../../geodata/model/messages/messages.ts';
import type { askToContinue } from '../windows/dialogs.ts';
import { reasonOf } from './failures.ts';
import { logProblem } from './log.ts';

export interface FaultParts {
  readonly app: Pick<App, 'isReady' | 'quit'>;
  readonly language: () => Language;
  /** Says what went wrong, and answers whether to go on. */
  readonly ask: (
    ...question: Parameters<typeof askToContinue> extends [...infer Rest, () => void] ? Rest : never
  ) => Promise<boolean>;
}

/** Faults nobody foresaw: each is logged, and a person decides whether to go on. */
export interface Faults {
  watchProcess(process: Pick<NodeJS.Process, 'on'>): void;
  /** When the process behind the window dies, the page can be loaded again: all is stored. */
  watchWindow(window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>): void;
}

export function createFaults({ app, language, ask }: FaultParts): Faults {
  let isAsking = false;
  /** One question at a time, however many faults there are. */
  const decide = async (detail: string) => {
    if (isAsking || !app.isReady()) return;
    isAsking = true;
    const goesOn = await answer(() => ask(language(), detail, 'system.continue'));
    isAsking = false;
    if (!goesOn) app.quit();
  };
  const onFault = (error: unknown) => {
    logProblem('fault', error);
    void decide(reasonOf(error));
  };
  return {
    watchProcess(process) {
      process.on('uncaughtException', onFault);
      process.on('unhandledRejection', onFault);
    },
    watchWindow(window) {
      window.webContents.on('render-process-gone', async (_event, { reason }) => {
        if (reason === 'clean-exit') return;
        logProblem('window', reason);
        const detail = translate(language(), 'system.windowGone', { reason });
        const goesOn = await answer(() => ask(language(), detail, 'system.reload'));
        if (goesOn && !window.isDestroyed()) window.webContents.reload();
        if (!goesOn) app.quit();
      });
    },
  };
}

/**
 * The answer to a question. A dialog that cannot be shown must not silence the next one: it is
 * logged, and the atlas goes on, since nobody said that it should end.
 */
async function answer(question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question();
  } catch (error) {
    logProblem('dialog', error);
    return true;
  }
}
