import type Electron from 'electron';
import type { DialogKind } from '../link.ts';
import { askHost, tellHost } from './host.ts';

/** Options are the last argument; the window before them may be left out. */
function ask(kind: DialogKind, args: readonly unknown[]) {
  const options: unknown = JSON.parse(JSON.stringify(args.at(-1) ?? {}));
  return askHost('dialog.ask', { kind, options });
}

/** Electron's dialogs, answered by the test or on the terminal. */
export const standInDialog = {
  async showOpenDialog(...args: readonly unknown[]) {
    const { paths } = await ask('open', args);
    return { canceled: paths.length === 0, filePaths: [...paths] };
  },
  async showSaveDialog(...args: readonly unknown[]) {
    const { paths } = await ask('save', args);
    return { canceled: paths.length === 0, filePath: paths[0] ?? '' };
  },
  async showMessageBox(...args: readonly unknown[]) {
    const { button } = await ask('message', args);
    return { response: button, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
    tellHost('dialog.ask', { kind: 'error', options: { title, content } });
  },
} satisfies Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
>;
