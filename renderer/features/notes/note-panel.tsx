import { mode } from '../../core/mode.ts';
import { selection } from '../../core/selection.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteView } from './note-view.tsx';

/** A note being written stays in front, whatever is selected meanwhile to be looked at or linked. */
export function NotePanel() {
  if (mode.value === 'editing') return <NoteEditor />;
  const selected = selection.value;
  return selected?.kind === 'note' ? <NoteView id={selected.id} /> : null;
}
