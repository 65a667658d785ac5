import { onCommand } from '../../core/commands.ts';
import { sidebarTab } from '../../core/panels.ts';
import { startDrawing } from './drawing.ts';
import { importNotes } from './importing.ts';
import { exportNotes } from './notes.ts';

/** Says what the commands of notes do. */
export function registerNoteCommands(): void {
  onCommand('note.drawPoint', () => startDrawing('point'));
  onCommand('note.drawLine', () => startDrawing('line'));
  onCommand('note.drawArea', () => startDrawing('area'));
  onCommand('notes.export', () => void exportNotes());
  onCommand('notes.import', () => {
    sidebarTab.value = 'notes';
    void importNotes();
  });
}
