import type { Feature } from '../../feature.ts';
import { followMenu, registerShellCommands } from './commands.ts';
import { Dialogs } from './dialogs.tsx';
import { MapButtons } from './map-buttons.tsx';
import { ToolBar } from './tool-bar.tsx';
import './shell.css';

/** What every desktop program has: undo, help, the menu, nearer and farther. */
export const shellFeature: Feature = {
  id: 'shell',
  start() {
    registerShellCommands();
    followMenu();
  },
  slots: { tools: ToolBar, overMap: MapButtons, dialog: Dialogs },
};
