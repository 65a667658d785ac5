import { resolve } from 'node:path';
import type { MessageKey, MessageParams } from '../../geodata/model/messages/messages.ts';
import type { AskedLecture } from '../../geodata/model/workbook/lecture.ts';

/** What a start asks for. */
export interface StartWishes {
  /** Absolute path of the workbook to open; `null` when none is named. */
  readonly workbook: string | null;
  readonly lecture: AskedLecture | null;
  /** As delivered: no settings, nothing that was added, the least drawing. */
  readonly isSafe: boolean;
}

/** A command line, read. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'open' } & StartWishes)
  | { readonly kind: 'faulty'; readonly key: MessageKey; readonly params: MessageParams };

const VALUED = ['--workbook', '--lecture'] as const;
type Valued = (typeof VALUED)[number];

/**
 * Reads the arguments after the program's name. A workbook may be named without its option, as the
 * system does on a double click. What is not ours belongs to Chromium and is passed over.
 */
export function readCommandLine(args: readonly string[], workingDirectory: string): CommandLine {
  if (args.includes('--help')) return { kind: 'help' };
  if (args.includes('--version')) return { kind: 'version' };
  const values = new Map<Valued, string>();
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const option = VALUED.find((name) => arg === name || arg.startsWith(`${name}=`));
    if (option === undefined) {
      rest.push(arg);
      continue;
    }
    if (arg === option) index += 1;
    const value = arg === option ? (args[index] ?? '') : arg.slice(option.length + 1);
    if (value === '' || (arg === option && value.startsWith('-'))) return withoutValue(option);
    values.set(option, value);
  }
  const file = values.get('--workbook') ?? workbookIn(rest);
  return {
    kind: 'open',
    workbook: file === null ? null : resolve(workingDirectory, file),
    lecture: lectureOf(values.get('--lecture') ?? null, rest.includes('--present')),
    isSafe: rest.includes('--safe'),
  };
}

function withoutValue(option: Valued): CommandLine {
  const key =
    option === '--workbook' ? 'commandLine.workbookMissing' : 'commandLine.lectureMissing';
  return { kind: 'faulty', key, params: { option } };
}

function workbookIn(args: readonly string[]): string | null {
  return args.find((arg) => !arg.startsWith('-') && /\.p17$/i.test(arg)) ?? null;
}

function lectureOf(name: string | null, isPresented: boolean): AskedLecture | null {
  return name === null && !isPresented ? null : { name, isPresented };
}
