import { spawn } from 'node:child_process';

/** Runs a program, its output going to stderr. Rejects when it fails. */
export function run(program: string, args: readonly string[], folder: string): Promise<void> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with code ${code}`));
    });
  });
}
