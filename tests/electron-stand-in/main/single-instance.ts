import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** Where the holder listens for those who come second. */
  readonly address: string;
}

const LOCK_NAME = 'stand-in.lock';

/**
 * Takes the lock in the user's folder, or tells its holder that somebody came second.
 * Synchronous, as Electron's is. A lock left by a killed process counts as free.
 */
export function takeLock(
  userData: string,
  address: string,
  argv: readonly string[],
  handedOver: unknown,
): boolean {
  mkdirSync(userData, { recursive: true });
  const file = join(userData, LOCK_NAME);
  if (tryWrite(file, { pid: process.pid, address })) return true;
  const holder = readHolder(file);
  if (holder !== null && isAlive(holder.pid)) {
    announce(holder.address, argv, handedOver);
    return false;
  }
  rmSync(file, { force: true });
  return tryWrite(file, { pid: process.pid, address });
}

export function releaseLock(userData: string): void {
  const file = join(userData, LOCK_NAME);
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

function tryWrite(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** As Chromium does, it passes on the switches before everything else. */
function announce(address: string, argv: readonly string[], handedOver: unknown): void {
  const [program = '', ...rest] = argv;
  const isSwitch = (arg: string) => arg.startsWith('-');
  const sorted = [...rest.filter(isSwitch), ...rest.filter((arg) => !isSwitch(arg))];
  const body = JSON.stringify({
    argv: [program, ...sorted],
    workingDirectory: process.cwd(),
    handedOver,
  });
  const script = `await fetch(${JSON.stringify(address)}, { method: 'POST', body: ${JSON.stringify(body)} })`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
}
