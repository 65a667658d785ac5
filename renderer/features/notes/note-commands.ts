import {
  CAMPAIGN_KINDS,
  type CampaignKind,
  type NoteStyle,
} from '../../../geodata/model/workbook/note-style.ts';
import { onCommand } from '../../core/commands.ts';
import { sidebarTab } from '../../core/panels.ts';
import { startDrawing } from './drawing.ts';
import { askForExport } from './exporting.ts';
import { importNotes } from './importing.ts';

/** One object for each, by which it is known which of them is being drawn. */
const CAMPAIGN_STYLES = Object.fromEntries(
  CAMPAIGN_KINDS.map((campaign) => [campaign, { campaign }]),
) as Readonly<Record<CampaignKind, NoteStyle>>;
const UNIT: NoteStyle = { unit: { side: 'blue', size: 'battalion', kind: 'infantry' } };
const LETTERING: NoteStyle = { symbol: 'text' };

/** Says what the commands of notes do. */
export function registerNoteCommands(): void {
  onCommand('note.drawPoint', () => startDrawing('point'));
  onCommand('note.drawLine', () => startDrawing('line'));
  onCommand('note.drawArea', () => startDrawing('area'));
  for (const kind of CAMPAIGN_KINDS) {
    onCommand(`note.draw.${kind}`, () => startDrawing('line', CAMPAIGN_STYLES[kind]));
  }
  onCommand('note.draw.unit', () => startDrawing('point', UNIT));
  onCommand('note.draw.text', () => startDrawing('point', LETTERING));
  onCommand('notes.export', askForExport);
  onCommand('notes.import', () => {
    sidebarTab.value = 'notes';
    void importNotes();
  });
}
