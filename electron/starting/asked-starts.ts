import type { App } from 'electron';
import * as v from 'valibot';
import type { AskedLecture } from '../../geodata/model/workbook/lecture.ts';
import { readCommandLine, type StartWishes } from './command-line.ts';

/** What a person asks the system to open with the atlas, however it passes that on. */
export interface AskedStarts {
  /** The workbook the atlas was started with; `null` when it was started by itself. */
  firstWorkbook(): string | null;
  /** The lecture asked for last, once. */
  takeLecture(): AskedLecture | null;
  /** From now on hears of every other start, and whether it names a lecture, which then waits. */
  listen(open: (start: AskedStart) => void): void;
}

export interface AskedStart {
  /** Absolute path; `null` when the atlas was started again without a workbook. */
  readonly workbook: string | null;
  readonly hasLecture: boolean;
}

/** What a second start hands to the first: Chromium sorts the arguments it passes on by itself. */
export interface SecondStart {
  readonly args: readonly string[];
}

const SecondStartSchema = v.object({ args: v.pipe(v.array(v.string()), v.maxLength(1000)) });

/** The arguments of a second start, in the order in which they were written. */
function argumentsOf(argv: readonly string[], handedOver: unknown): readonly string[] {
  const parsed = v.safeParse(SecondStartSchema, handedOver);
  return parsed.success ? parsed.output.args : argv.slice(1);
}

/** Call it before Electron is ready: macOS tells of a file that early. */
export function followAskedStarts(app: Pick<App, 'on'>, asked: StartWishes): AskedStarts {
  let first = asked.workbook;
  let lecture = asked.lecture;
  let tell = ({ workbook }: AskedStart) => {
    first = workbook ?? first;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    tell({ workbook: path, hasLecture: false });
  });
  app.on('second-instance', (_event, argv, workingDirectory, handedOver) => {
    const start = readCommandLine(argumentsOf(argv, handedOver), workingDirectory);
    if (start.kind !== 'open') return;
    lecture = start.lecture ?? lecture;
    tell({ workbook: start.workbook, hasLecture: start.lecture !== null });
  });
  return {
    firstWorkbook: () => first,
    takeLecture() {
      const taken = lecture;
      lecture = null;
      return taken;
    },
    listen(open) {
      tell = open;
    },
  };
}
