/**
 * Tells the person something. Always on stderr: stdout belongs to results that other programs read.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** A failure that its message explains fully; a stack trace would only be noise. */
export class PlainError extends Error {}

/**
 * Runs a script's main function and turns its outcome into the exit code of the process.
 *
 * @param {() => Promise<number>} main answers with the exit code
 */
export async function exitWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
