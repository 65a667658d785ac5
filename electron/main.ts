import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, protocol, session, shell } from 'electron';
import { ATLAS_SCHEME } from './addresses.ts';
import { startAtlas } from './atlas.ts';
import { logProblem } from './log.ts';
import { protocolRoots } from './paths.ts';
import { answerAtlasRequest } from './protocol.ts';
import { guardContents, guardSession } from './security.ts';

// Everything here has to be said before Electron is ready.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: ATLAS_SCHEME,
    privileges: {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
      codeCache: true,
    },
  },
]);

const userDataDir = app.commandLine.getSwitchValue('user-data-dir');
if (userDataDir !== '') useFolder(resolve(userDataDir));

// The lock lies in the user's folder: two folders, two atlases.
if (app.requestSingleInstanceLock()) {
  guardContents(app, shell);
  app
    .whenReady()
    .then(() => {
      guardSession(session.defaultSession);
      const roots = protocolRoots();
      protocol.handle(ATLAS_SCHEME, (request) => answerAtlasRequest(request, roots));
      return startAtlas();
    })
    .catch((error: unknown) => {
      logProblem('start', error);
      app.exit(1);
    });
} else {
  app.quit();
}

/** A folder that cannot be made is explained later, with the workbook that cannot be in it. */
function useFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    logProblem('user folder', error);
  }
  app.setPath('userData', folder);
}
