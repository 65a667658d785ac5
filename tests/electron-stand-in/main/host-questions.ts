import { fromLoopback } from './addresses.ts';
import { StandInWindow } from './browser-window.ts';
import type { StandInContents } from './contents.ts';
import { answerHost } from './host.ts';
import { mayRequest } from './session.ts';

/** Answers what the browser wants to know before it lets a page do something. */
export function answerBrowser(): void {
  answerHost({
    'navigation.ask': ({ id, url, isMainFrame }) => {
      const contents = contentsOf(id);
      if (contents === undefined) return false;
      return contents.standInAskNavigation(fromLoopback(contents, url), isMainFrame);
    },
    'request.ask': ({ id, url }) => {
      const contents = contentsOf(id);
      return contents === undefined ? false : mayRequest(id, fromLoopback(contents, url));
    },
    'popup.ask': ({ id, url }) => {
      const contents = contentsOf(id);
      contents?.standInAskOpen(fromLoopback(contents, url), '', '');
    },
  });
}

function contentsOf(id: number): StandInContents | undefined {
  return StandInWindow.getAllWindows().find((window) => window.id === id)?.webContents;
}
