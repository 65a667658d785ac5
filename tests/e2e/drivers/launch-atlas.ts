import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchHeadless } from '../../electron-stand-in/host/headless-browser.ts';
import { ONE_DISPLAY } from '../../electron-stand-in/host/launch.ts';
import type { AtlasApp, AtlasHost, Launch, LaunchOptions } from './atlas-app.ts';
import { findElectron, launchInElectron } from './electron-host.ts';
import { launchInStandIn } from './stand-in-host.ts';

/**
 * Starts the built atlas, in Electron where its runtime is present and under the stand-in
 * elsewhere; `P17_HOST=stand-in` asks for the latter. Resolves when the main window has loaded.
 */
export async function launchAtlas(options: LaunchOptions = {}): Promise<AtlasApp> {
  const launch = decide(options);
  const electron = launch.resourcesPath === null ? findElectron() : null;
  if (electron === null) return launchInStandIn(launch, options.windowSize);
  return launchInElectron(electron, launch, options.windowSize);
}

/** Gets ready to start atlases one after another, under the stand-in all in one browser. */
export async function openHost(): Promise<AtlasHost> {
  if (findElectron() !== null) return { launch: launchAtlas, close: async () => undefined };
  const browser = await launchHeadless();
  return {
    launch: (options = {}) => launchInStandIn(decide(options), options.windowSize, browser),
    close: browser.close,
  };
}

/** What keeps WebGL 2 from the pages of an Electron; the stand-in's are told by their first script. */
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'] as const;

function decide(options: LaunchOptions): Launch {
  const hasWebGl = options.hasWebGl ?? true;
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'p17-profile-'));
  return {
    appDir: options.appDir ?? resolve(import.meta.dirname, '../../..'),
    userDataDir,
    displays: options.displays ?? ONE_DISPLAY,
    language: options.language ?? 'en',
    isMotionReduced: options.isMotionReduced ?? false,
    frameMs: options.frameMs ?? 0,
    hasWebGl,
    args: [
      `--user-data-dir=${userDataDir}`,
      ...(hasWebGl ? [] : WITHOUT_WEBGL),
      ...(options.args ?? []),
    ],
    resourcesPath: options.resourcesPath ?? null,
  };
}
