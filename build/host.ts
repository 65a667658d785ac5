import { findMissingLibraries, obtainElectron } from './electron-runtime.ts';

/** What shows the atlas on this machine. */
export type Host =
  | { readonly kind: 'electron'; readonly executable: string }
  | {
      readonly kind: 'stand-in';
      /** Why it is not Electron: the first half of a sentence. */
      readonly reason: string;
    };

/** Prefers Electron, fetching it if need be; `P17_HOST=stand-in` asks for the stand-in. */
export async function chooseHost(): Promise<Host> {
  const { P17_HOST, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (P17_HOST === 'stand-in') return standIn('P17_HOST asks for it');
  const executable = await obtainElectron();
  if (executable === null) return standIn('Electron is not here and could not be fetched');
  const missing = findMissingLibraries(executable);
  if (missing.length > 0) {
    return standIn(`Electron needs ${missing.join(', ')} and this system lacks it`);
  }
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  return hasDisplay
    ? { kind: 'electron', executable }
    : standIn('Electron needs a display and there is none');
}

function standIn(reason: string): Host {
  return { kind: 'stand-in', reason };
}
