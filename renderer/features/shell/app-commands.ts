import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/edtf.ts';
import { LAYER_IDS } from '../../../geodata/model/layers.ts';
import { nextLook } from '../../../geodata/model/looks.ts';
import { api } from '../../api.ts';
import { cameraTarget } from '../../core/camera.ts';
import { setClock } from '../../core/clock.ts';
import { onCommand, runCommand } from '../../core/commands.ts';
import { isInTextField } from '../../core/keyboard.ts';
import { language } from '../../core/language.ts';
import { toggleLayer } from '../../core/layers.ts';
import { dialog, isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { changeSettings, look } from '../../core/settings.ts';
import { stepEvent } from '../../core/stepping.ts';
import { redo, undo } from '../../core/workbook.ts';
import { toggleLegend } from '../legend/legend-state.ts';
import { searchFocusRequests } from '../search/search.ts';
import { togglePlaying } from '../timeline/playing.ts';

/** Says what the commands of the shell do; drawing, notes and lectures register their own. */
export function registerAppCommands(): void {
  onCommand('edit.undo', () => editOrText('undo', undo));
  onCommand('edit.redo', () => editOrText('redo', redo));
  onCommand('search.focus', focusSearch);
  LAYER_IDS.forEach((id, index) => {
    onCommand(`layer.toggle${(index + 1) as 1 | 2 | 3 | 4 | 5}`, () => toggleLayer(id));
  });
  onCommand('view.home', () => {
    cameraTarget.value = { kind: 'home' };
  });
  onCommand('view.legend', toggleLegend);
  onCommand('view.look', () => {
    changeSettings({ look: nextLook(look.peek()) });
  });
  onCommand('view.language', () => {
    changeSettings({ language: language.peek() === 'en' ? 'vi' : 'en' });
  });
  onCommand('time.play', togglePlaying);
  onCommand('time.next', () => stepEvent(1));
  onCommand('time.previous', () => stepEvent(-1));
  onCommand('time.all', () => setClock({ startDay: FIRST_DAY, endDay: LAST_DAY }));
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
function editOrText(command: 'undo' | 'redo', edit: () => Promise<boolean>): void {
  if (isInTextField(document.activeElement)) document.execCommand(command);
  else void edit();
}

function focusSearch(): void {
  isSidebarOpen.value = true;
  sidebarTab.value = 'events';
  searchFocusRequests.value += 1;
}
