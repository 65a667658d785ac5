import { dialog } from '../../core/panels.ts';
import { AboutDialog } from './about-dialog.tsx';
import { AboutMapDialog } from './about-map-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';

const DIALOGS = { keys: KeysDialog, map: AboutMapDialog, about: AboutDialog } as const;

/** The page of help that is open, if any. */
export function Dialogs() {
  if (dialog.value === null || dialog.value === 'settings') return null;
  const Open = DIALOGS[dialog.value];
  return <Open />;
}
