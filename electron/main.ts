import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, protocol, session, shell } from 'electron';
import { OUTSIDE_SCHEME } from '../geodata/model/app/atlas-address.ts';
import type { MessageParams } from '../geodata/model/messages/messages.ts';
import { startAtlas } from './atlas.ts';
import { followAskedAddresses } from './features/addresses/asked-addresses.ts';
import { reasonOf } from './requests/failures.ts';
import { logProblem } from './requests/log.ts';
import { ATLAS_SCHEME } from './security/addresses.ts';
import { guardContents, guardSession } from './security/security.ts';
import { answerAtlasRequest, type Supplier } from './serving/protocol.ts';
import { followAskedFiles } from './storage/asked-files.ts';
import { protocolRoots } from './storage/paths.ts';
import { refuseStart } from './windows/dialogs.ts';

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
  const asked = { files: followAskedFiles(app), addresses: followAskedAddresses(app) };
  // What is not installed must not take the addresses of the atlas that is.
  if (app.isPackaged) app.setAsDefaultProtocolClient(OUTSIDE_SCHEME);
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
