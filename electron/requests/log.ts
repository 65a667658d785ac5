let keep: (text: string) => void = () => {};

/** From now on each problem is also handed to `write`, as lines that end with a break. */
export function keepLog(write: (text: string) => void): void {
  keep = write;
}

/** Writes about something that went wrong to standard error, and to the log once there is one. */
export function logProblem(where: string, problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`parallel-17 ${where}: ${text}\n`);
  keep(`${new Date().toISOString()} ${where}: ${text}\n`);
}
