/** One fault in the content: where it stands and what is wrong. */
export interface Problem {
  /** Path below the repository, with forward slashes. */
  readonly file: string;
  /** The record's id, or its place in the list when it has none. */
  readonly record: string;
  /** Dotted path inside the record; empty for the record as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** Every fault found in the content, a line each. Nothing was written. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(describeProblem).join('\n');
    super(`The content has ${problems.length} fault(s); nothing was written.\n${lines}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A fault in one line: file, record, field, reason. */
export function describeProblem({ file, record, field, reason }: Problem): string {
  return [file, record, field, reason].filter((part) => part !== '').join(': ');
}
