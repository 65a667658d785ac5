import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { standInApp } from './app.ts';
import { answerBrowser } from './host-questions.ts';
import { launch, mainFile } from './launch.ts';
import { guardNetwork } from './network-guard.ts';
import { listen } from './server.ts';

/** The version of Electron whose type definitions the stand-in is checked against. */
const ELECTRON_VERSION = '45.0.0';

const standIn = pathToFileURL(resolve(import.meta.dirname, '../electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});

dressProcess();
guardNetwork();
answerBrowser();
// Without the host nobody sees the windows, and nobody is there to close them.
process.on('disconnect', () => process.exit(0));
await listen();
await import(pathToFileURL(mainFile).href);
standInApp.standInStart();

/** Makes `process` look as it does in Electron's main process. */
function dressProcess(): void {
  process.argv = [
    process.execPath,
    ...(launch.resourcesPath ? [] : [launch.appDir]),
    ...launch.args,
  ];
  const own = { value: launch.resourcesPath ?? resolve(launch.appDir, 'resources') };
  Object.defineProperty(process, 'resourcesPath', own);
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process, 'defaultApp', {
    value: launch.resourcesPath === null || undefined,
  });
  const versions = { ...process.versions, electron: ELECTRON_VERSION };
  Object.defineProperty(process, 'versions', { value: versions });
}
