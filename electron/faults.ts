import { app, type BrowserWindow } from 'electron';
import { type Language, translate } from '../geodata/model/messages/messages.ts';
import { askToContinue } from './dialogs.ts';
import { reasonOf } from './failures.ts';
import { logProblem } from './log.ts';

let isAsking = false;

/** Faults nobody foresaw are logged, and a person decides whether to go on. */
export function watchFaults(language: () => Language): void {
  const ask = (error: unknown) => {
    logProblem('fault', error);
    void decide(language(), reasonOf(error));
  };
  process.on('uncaughtException', ask);
  process.on('unhandledRejection', ask);
}

/** When the process behind the window dies, the page can be loaded again: all is stored. */
export function watchWindow(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logProblem('window', reason);
    const detail = translate(language(), 'system.windowGone', { reason });
    void askToContinue(language(), detail, 'system.reload').then((goesOn) => {
      if (goesOn && !window.isDestroyed()) window.webContents.reload();
      if (!goesOn) app.quit();
    });
  });
}

/** One question at a time, however many faults there are. */
async function decide(language: Language, reason: string): Promise<void> {
  if (isAsking || !app.isReady()) return;
  isAsking = true;
  const goesOn = await askToContinue(language, reason, 'system.continue');
  isAsking = false;
  if (!goesOn) app.quit();
}
