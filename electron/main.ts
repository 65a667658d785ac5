import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, protocol, session } from 'electron';
import { OUTSIDE_SCHEME } from '../geodata/model/app/atlas-address.ts';
import type { MessageParams } from '../geodata/model/messages/messages.ts';
import { startAtlas } from './atlas.ts';
import { followAskedAddresses } from './features/addresses/asked-addresses.ts';
import { systemLanguageOf } from './features/settings/language.ts';
import { reasonOf } from './requests/failures.ts';
import { logProblem } from './requests/log.ts';
import { ATLAS_SCHEME } from './security/addresses.ts';
import { guardContents, guardSession } from './security/security.ts';
import { answerAtlasRequest, type Supplier } from './serving/protocol.ts';
import { answerOnTerminal, endOnTerminal } from './starting/answer-on-terminal.ts';
import { followAskedStarts, type SecondStart } from './starting/asked-starts.ts';
import { readCommandLine, type StartWishes } from './starting/command-line.ts';
import { folderOfPolicy, policyFileOf, readPolicy } from './starting/policy.ts';
import { protocolRoots } from './storage/paths.ts';
import { refuseStart } from './windows/dialogs.ts';
import { openOutside } from './windows/outside-dialogs.ts';

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

const args = process.argv.slice(1);
const line = readCommandLine(args, process.cwd());

if (line.kind === 'open') openWindow(line);
else {
  app.whenReady().then(() => {
    const language = systemLanguageOf(app.getPreferredSystemLanguages());
    const answer = answerOnTerminal(line, app.getVersion(), language);
    if (answer !== null) endOnTerminal(app, answer);
  });
}

/** Opens the atlas, or has the one that is open with this folder do what is asked. */
function openWindow(wishes: StartWishes): void {
  const computer = readPolicy(policyFile());
  const named = app.commandLine.getSwitchValue('user-data-dir');
  const folderProblem = useUserFolder(folderOfPolicy(computer.policy) ?? named);
  if (folderProblem !== null) {
    app.whenReady().then(() => refuseStart('error.fileUnwritable', folderProblem));
    return;
  }
  if (!app.requestSingleInstanceLock({ args } satisfies SecondStart)) {
    app.quit();
    return;
  }
  const systemLanguage = () => systemLanguageOf(app.getPreferredSystemLanguages());
  let language = systemLanguage;
  const areLinksAllowed = computer.policy.externalLinks !== false;
  guardContents(app, (address) => {
    void openOutside(address, { language: () => language(), areLinksAllowed });
  });
  const asked = {
    starts: followAskedStarts(app, wishes),
    addresses: followAskedAddresses(app),
    isSafe: wishes.isSafe,
    computer,
  };
  // What is not installed must not take the addresses of the atlas that is.
  if (app.isPackaged) app.setAsDefaultProtocolClient(OUTSIDE_SCHEME);
  app
    .whenReady()
    .then(() => {
      guardSession(session.defaultSession);
      const roots = protocolRoots();
      const suppliers: Supplier[] = [];
      protocol.handle(ATLAS_SCHEME, (request) => answerAtlasRequest(request, roots, suppliers));
      return startAtlas({
        supply: (supplier) => suppliers.push(supplier),
        speak: (spoken) => {
          language = spoken;
        },
        asked,
      });
    })
    .catch((error: unknown) => {
      logProblem('start', error);
      app.exit(1);
    });
}

/** The policy of this computer; while the atlas is not installed, one may be tried out. */
function policyFile(): string {
  const tried = app.isPackaged ? '' : app.commandLine.getSwitchValue('policy-file');
  return tried === '' ? policyFileOf(process.platform, process.env) : resolve(tried);
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
