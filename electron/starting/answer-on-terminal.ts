import type { App } from 'electron';
import { type Language, translate } from '../../geodata/model/messages/messages.ts';
import type { CommandLine } from './command-line.ts';

/** What is written where the atlas was started, and the code it ends with. */
export interface TerminalAnswer {
  readonly text: string;
  readonly isError: boolean;
}

/** What a command line that opens no window is answered with; `null` for one that does. */
export function answerOnTerminal(
  line: CommandLine,
  version: string,
  language: Language,
): TerminalAnswer | null {
  if (line.kind === 'open') return null;
  if (line.kind === 'version') return { text: `Parallel 17 ${version}\n`, isError: false };
  const help = translate(language, 'commandLine.help', { version });
  if (line.kind === 'help') return { text: `${help}\n`, isError: false };
  return { text: `${translate(language, line.key, line.params)}\n\n${help}\n`, isError: true };
}

/** Writes the answer, waits until it is out, and ends: 0, or 2 where nothing was understood. */
export function endOnTerminal(
  app: Pick<App, 'exit'>,
  { text, isError }: TerminalAnswer,
  output: Pick<NodeJS.Process, 'stdout' | 'stderr'> = process,
): void {
  output[isError ? 'stderr' : 'stdout'].write(text, () => app.exit(isError ? 2 : 0));
}
