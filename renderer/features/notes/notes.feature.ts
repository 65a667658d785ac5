import { computed } from '@preact/signals';
import { mode } from '../../core/mode.ts';
import { selection } from '../../core/selection.ts';
import type { Feature } from '../../feature.ts';
import { followDraft } from './draft-keeping.ts';
import { DrawingHint } from './drawing-hint.tsx';
import { followImport } from './importing.ts';
import { followDrawing } from './map/drawing.ts';
import { followNotes } from './map/notes-layer.ts';
import { followShapePreview } from './map/shape-preview.ts';
import { followSignPreview } from './map/sign-preview.ts';
import { registerNoteCommands } from './note-commands.ts';
import { NoteDialogs } from './note-dialogs.tsx';
import { NotePanel } from './note-panel.tsx';
import { followTags } from './notes.ts';
import { NotesPanel } from './notes-panel.tsx';
import './notes.css';
import './note-look.css';

/** What a person draws and writes on the map. */
export const notesFeature: Feature = {
  id: 'notes',
  start() {
    registerNoteCommands();
    followDraft();
    followImport();
    followTags();
  },
  tab: { id: 'notes', title: 'panel.notes', Panel: NotesPanel },
  sidePanel: {
    isWanted: computed(() => mode.value === 'editing' || selection.value?.kind === 'note'),
    Panel: NotePanel,
  },
  slots: { onMap: DrawingHint, dialog: NoteDialogs },
  mapParts: [
    { on: ['atlas', 'audience', 'plain', 'compared'], follow: followNotes },
    { on: ['atlas'], follow: followDrawing },
    { on: ['atlas'], follow: followSignPreview },
    { on: ['atlas'], follow: followShapePreview },
  ],
};
