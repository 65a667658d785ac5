import { api } from '../../api.ts';
import { cameraTarget } from '../../core/camera.ts';
import { onCommand, runCommand } from '../../core/commands.ts';
import { isInTextField } from '../../core/keyboard.ts';
import { dialog } from '../../core/panels.ts';
import { redoStep, undoStep } from '../../core/undo.ts';

/** Says what the commands of the shell do. */
export function registerShellCommands(): void {
  onCommand('edit.undo', () => editOrText('undo', undoStep));
  onCommand('edit.redo', () => editOrText('redo', redoStep));
  onCommand('view.home', () => {
    cameraTarget.value = { kind: 'home' };
  });
  onCommand('help.keys', () => {
    dialog.value = 'keys';
  });
  onCommand('help.map', () => {
    dialog.value = 'map';
  });
  onCommand('help.about', () => {
    dialog.value = 'about';
  });
}

/** Runs what the application menu asks for. */
export function followMenu(): () => void {
  return api.on('command.run', ({ id }) => runCommand(id));
}

/** The menu's Undo means the text while the person is writing. */
function editOrText(command: 'undo' | 'redo', edit: () => void): void {
  if (isInTextField(document.activeElement)) document.execCommand(command);
  else edit();
}
