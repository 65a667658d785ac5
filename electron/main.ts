import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, protocol, session, shell } from 'electron';
import type { MessageParams } from '../geodata/model/messages/messages.ts';
import { ATLAS_SCHEME } from './addresses.ts';
import { followAskedFiles } from './asked-files.ts';
import { startAtlas } from './atlas.ts';
import { refuseStart } from './dialogs.ts';
import { reasonOf } from './failures.ts';
import { logProblem } from './log.ts';
import { protocolRoots } from './paths.ts';
import { answerAtlasRequest, type Supplier } from './protocol.ts';
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

const folderProblem = useUserFolder(app.commandLine.getSwitchValue('user-data-dir'));

if (folderProblem !== null) {
  app.whenReady().then(() => refuseStart('error.fileUnwritable', folderProblem));
} else if (app.requestSingleInstanceLock()) {
  guardContents(app, shell);
  const asked = followAskedFiles(app);
  app
    .whenReady()
    .then(() => {
      guardSession(session.defaultSession);
      const roots = protocolRoots();
      const suppliers: Supplier[] = [];
      protocol.handle(ATLAS_SCHEME, (request) => answerAtlasRequest(request, roots, suppliers));
      return startAtlas((supplier) => suppliers.push(supplier), asked);
    })
    .catch((error: unknown) => {
      logProblem('start', error);
      app.exit(1);
    });
} else {
  app.quit();
}

/**
 * Keeps everything of this person in `folder` when one is given; the single-instance lock lies
 * there too. Answers why that cannot be done.
 */
function useUserFolder(folder: string): MessageParams | null {
  if (folder === '') return null;
  try {
    mkdirSync(resolve(folder), { recursive: true });
    app.setPath('userData', resolve(folder));
    return null;
  } catch (error) {
    return { file: folder, reason: reasonOf(error) };
  }
}
