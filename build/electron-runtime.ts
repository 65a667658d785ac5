import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinnedNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { say } from './lib/say.mjs';

const PACKAGE = join(root, 'node_modules/electron');
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/';
const PROBE_LIMIT_MS = 5_000;
const DAY_MS = 86_400_000;

/** The version of Electron that the lockfile names. */
function electronVersion(): string {
  const { version } = createRequire(import.meta.url)('electron/package.json');
  return version;
}

/** Folder of the unpacked runtime; it exists only when {@link findElectron} finds something. */
export const electronDist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist');

/** Path of Electron's executable, or `null` when its runtime is not on this machine. */
function findElectron(): string | null {
  const record = join(PACKAGE, 'path.txt');
  if (!existsSync(record)) return null;
  const executable = join(electronDist, readFileSync(record, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/**
 * Fetches Electron's runtime if it is missing. A failure is remembered for a day, so that the next
 * start is quick; `ELECTRON_SKIP_BINARY_DOWNLOAD` forbids the attempt.
 *
 * @param failureFile where a failure is remembered
 * @returns path of the executable, or `null` when it could not be had
 */
export async function obtainElectron(
  failureFile = join(root, 'dist/stamps/electron-not-fetched.json'),
): Promise<string | null> {
  const present = findElectron();
  if (present || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return present;
  const version = electronVersion();
  if (hasFailedLately(failureFile, version, Date.now())) return null;
  if (await isReachable(version)) {
    say(`Fetching Electron ${version}, about 120 MB, once.`);
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
    await run(pinnedNode, [join(PACKAGE, 'install.js')], { isQuiet: true, env });
  }
  const fetched = findElectron();
  if (!fetched) rememberFailure(failureFile, version, Date.now());
  return fetched;
}

/** Notes that this version could not be fetched at `nowMs` (milliseconds since 1970). */
export function rememberFailure(file: string, version: string, nowMs: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ version, atMs: nowMs }));
}

/** Whether fetching this very version failed less than a day before `nowMs`. */
export function hasFailedLately(file: string, version: string, nowMs: number): boolean {
  if (!existsSync(file)) return false;
  try {
    const failure = JSON.parse(readFileSync(file, 'utf8'));
    return failure.version === version && nowMs - failure.atMs < DAY_MS;
  } catch {
    return false;
  }
}

/**
 * Asks for a small file beside the runtime. The download itself has no time limit, as connections
 * differ; a machine without a way out must not wait for one.
 */
async function isReachable(version: string): Promise<boolean> {
  const mirror =
    process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'] ?? DEFAULT_MIRROR;
  const address = new URL(
    `v${version}/SHASUMS256.txt`,
    mirror.endsWith('/') ? mirror : `${mirror}/`,
  );
  const script = `const answer = await fetch(${JSON.stringify(address.href)}, {
    method: 'HEAD', signal: AbortSignal.timeout(${PROBE_LIMIT_MS}) });
  process.exit(answer.ok ? 0 : 1);`;
  // In a process of its own, because Node reads the proxy settings only when it starts.
  const probe = spawnSync(pinnedNode, ['--input-type=module', '--eval', script], {
    stdio: 'ignore',
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
  });
  return probe.status === 0;
}

/** Shared libraries that an executable asks for and this Linux does not have. */
export function findMissingLibraries(executable: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
}

/**
 * Why Electron's own sandbox cannot be set up in this working copy, or `null` when it can. An
 * installed package brings a helper with the right owner; a working copy cannot.
 */
export function findSandboxObstacle(): string | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'you are root';
  const helper = join(electronDist, 'chrome-sandbox');
  if (existsSync(helper) && isOwnedByRootWithSetuid(helper)) return null;
  const isRestricted =
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0';
  return isRestricted ? 'this Linux does not let ordinary programs make a sandbox' : null;
}

function isOwnedByRootWithSetuid(file: string): boolean {
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}

function readSetting(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
