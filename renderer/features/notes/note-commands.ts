import { onCommand } from '../../core/commands.ts';
import { sidebarTab } from '../../core/panels.ts';
import { drawNote } from './draft.ts';
import { exportNotes, importNotes } from './notes.ts';

/** Says what the commands of notes do. */
export function registerNoteCommands(): void {
  onCommand('note.drawPoint', () => drawNote('point'));
  onCommand('note.drawLine', () => drawNote('line'));
  onCommand('note.drawArea', () => drawNote('area'));
  onCommand('notes.export', () => void exportNotes());
  onCommand('notes.import', () => {
    sidebarTab.value = 'notes';
    void importNotes();
  });
}
