import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Running {
  readonly id: number;
  readonly parentId: number;
}

/** Processes that have not ended, as Linux tells of them. */
function listProcesses(): Running[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const stat = readFileSync(join('/proc', name, 'stat'), 'utf8');
      const [state = '', parentId] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return 'ZX'.includes(state) ? [] : [{ id: Number(name), parentId: Number(parentId) }];
    } catch {
      // No process, or one that has ended since.
      return [];
    }
  });
}

function descendantsOf(id: number): number[] {
  const all = listProcesses();
  const below = (parent: number): number[] =>
    all
      .filter(({ parentId }) => parentId === parent)
      .flatMap((child) => [child.id, ...below(child.id)]);
  return below(id);
}

describe.runIf(process.platform === 'linux')('what a test leaves behind', () => {
  test('a test process that is killed takes its browser and its application with it', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'p17-leftovers-'));
    const host = fork(resolve(import.meta.dirname, 'hold-open.ts'), [userDataDir]);
    await once(host, 'message');
    const below = descendantsOf(host.pid ?? 0);
    // The application's main process, the browser, and what draws for it.
    expect(below.length).toBeGreaterThan(3);
    host.kill('SIGKILL');
    await expect
      .poll(() => listProcesses().filter(({ id }) => below.includes(id)), { timeout: 60_000 })
      .toEqual([]);
    rmSync(userDataDir, { recursive: true, force: true });
  }, 120_000);

  test('a program whose application has quit comes to its own end', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'p17-leftovers-'));
    const host = fork(resolve(import.meta.dirname, 'hold-open.ts'), [userDataDir]);
    try {
      await once(host, 'message');
      host.send('quit');
      const [code] = await once(host, 'exit');
      expect(code).toBe(0);
    } finally {
      host.kill('SIGKILL');
      rmSync(userDataDir, { recursive: true, force: true });
    }
  }, 120_000);
});
