import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBundledChromium } from './bundled-chromium.ts';

/** A Chromium that can be started here, and what it must be started with. */
export interface FoundChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment for the browser's process. */
  readonly env: Record<string, string>;
  /** For people: where it comes from. */
  readonly description: string;
  /** False for the bundled headless shell, which has no windows to show. */
  readonly canShowWindows: boolean;
}

/** WebGL2 drawn by the processor, the same on every machine. */
const SOFTWARE_GL_ARGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
] as const;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const WELL_KNOWN: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name] ?? 'C:\\Program Files';
    return [
      join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      join(folder, 'Chromium\\Application\\chrome.exe'),
      join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    ];
  }),
};

/**
 * Finds a Chromium: the one `P17_CHROMIUM` names, else an installed one, else the one that ships
 * inside a registry package.
 * @throws Error with one sentence that says what to install.
 */
export async function findChromium(): Promise<FoundChromium> {
  return findInstalledChromium() ?? (await findBundledChromium());
}

/** The Chromium `P17_CHROMIUM` names, or an installed one. */
export function findInstalledChromium(): FoundChromium | undefined {
  const executablePath = findInstalled();
  if (executablePath === undefined) return undefined;
  return {
    executablePath,
    args: SOFTWARE_GL_ARGS,
    env: currentEnvironment(),
    description: `Chromium at ${executablePath}`,
    canShowWindows: true,
  };
}

/** The Chromium inside a registry package, unpacked. */
export async function findBundledChromium(): Promise<FoundChromium> {
  const bundled = await unpackBundledChromium();
  return {
    executablePath: bundled.executablePath,
    args: [...SOFTWARE_GL_ARGS, '--font-render-hinting=none'],
    env: { ...currentEnvironment(), ...bundled.env },
    description: `the Chromium of @sparticuz/chromium ${bundled.version}`,
    canShowWindows: false,
  };
}

function findInstalled(): string | undefined {
  const named = process.env['P17_CHROMIUM'];
  if (named === 'bundled') return undefined;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`P17_CHROMIUM names ${named}, which does not exist.`);
  }
  const wellKnown = WELL_KNOWN[process.platform] ?? [];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && process.platform !== 'win32')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...wellKnown, ...onPath].find((path) => existsSync(path));
}

function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
