/** Writes one line about something that went wrong to standard error; nothing is kept in files. */
export function logProblem(where: string, problem: unknown): void {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  process.stderr.write(`parallel-17 ${where}: ${text}\n`);
}
