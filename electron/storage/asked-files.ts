import { resolve } from 'node:path';
import type { App } from 'electron';

/** The workbook among the arguments of a command line; `null` when there is none. */
function workbookIn(argv: readonly string[], workingDirectory: string): string | null {
  const named = argv.find((arg) => !arg.startsWith('-') && /\.p17$/i.test(arg));
  return named === undefined ? null : resolve(workingDirectory, named);
}

/** Workbooks that a person asks the system to open, however it passes that on. */
export interface AskedFiles {
  /** The one the atlas was started with; `null` when it was started by itself. */
  first(): string | null;
  /** From now on hears of every other one; `null` when the atlas was started again without one. */
  listen(open: (path: string | null) => void): void;
}

/** Call it before Electron is ready: macOS tells of the file that early. */
export function followAskedFiles(
  app: Pick<App, 'on'>,
  argv: readonly string[] = process.argv,
): AskedFiles {
  let first = workbookIn(argv, process.cwd());
  let tell = (path: string | null) => {
    first = path ?? first;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    tell(path);
  });
  app.on('second-instance', (_event, args, workingDirectory) => {
    tell(workbookIn(args, workingDirectory));
  });
  return {
    first: () => first,
    listen(open) {
      tell = open;
    },
  };
}
