import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end and hands on signals, so that stopping the script stops the command.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {boolean} [options.isQuiet] its stdout goes to stderr
 * @param {boolean} [options.isShell] found and quoted by the shell, as `npm` needs on Windows
 * @param {NodeJS.ProcessEnv} [options.env] the whole environment; this process's own by default
 * @returns {Promise<number>} exit code; 128 plus the number of the signal that ended it
 */
export function run(command, args, { isQuiet = false, isShell = false, env } = {}) {
  const child = spawn(command, [...args], {
    cwd: root,
    stdio: ['inherit', isQuiet ? 2 : 'inherit', 'inherit'],
    shell: isShell,
    env: env ?? process.env,
  });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl-C to every process of the group; a second one would cut a quit short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
