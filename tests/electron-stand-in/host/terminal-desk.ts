import { createInterface } from 'node:readline/promises';
import type { DialogKind, HostCalls } from '../link.ts';
import type { Answers } from '../rpc.ts';

type DeskCalls = Pick<
  Answers<HostCalls>,
  'dialog.ask' | 'shell.openExternal' | 'shell.showItem' | 'network.blocked'
>;

interface DialogText {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly defaultPath?: string;
  readonly buttons?: readonly string[];
}

/** Asks on the terminal what Electron would ask in a dialog; nobody there means "cancel". */
export function deskOnTerminal(say: (line: string) => void): DeskCalls {
  return {
    async 'dialog.ask'({ kind, options }) {
      const text = options as DialogText;
      for (const line of [text.title, text.message, text.detail]) if (line) say(line);
      if (kind === 'error') return { paths: [], button: 0 };
      const reply = await ask(questionOf(kind, text));
      if (kind === 'message') return { paths: [], button: Number.parseInt(reply, 10) || 0 };
      return { paths: reply === '' ? [] : [reply], button: 0 };
    },
    'shell.openExternal': ({ url }) => say(`For your browser: ${url}`),
    'shell.showItem': ({ path }) => say(`To be shown in its folder: ${path}`),
    'network.blocked': ({ target }) =>
      say(`The atlas tried to reach ${target}, which it must not.`),
  };
}

function questionOf(kind: DialogKind, { defaultPath, buttons = ['OK'] }: DialogText): string {
  if (kind === 'message') {
    return `${buttons.map((button, index) => `${index}: ${button}`).join(', ')}? `;
  }
  const hint = defaultPath ? ` (for example ${defaultPath})` : '';
  return kind === 'save' ? `Save as${hint}: ` : `File to open${hint}: `;
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
