import { type NoteInk, plainStyle, readTags } from '../../../geodata/model/workbook/note-style.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import type { NoteRow } from '../../core/dated-tables.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { selection } from '../../core/selection.ts';
import { applyChange } from '../../core/workbook.ts';

/** Draws these notes in that ink, as one change. */
export function inkNotes(notes: readonly NoteRow[], ink: NoteInk): Promise<boolean> {
  return editNotes(notes, ({ style, ...note }) => {
    const next = plainStyle({ ...style, ink });
    return { ...note, ...(next !== null && { style: next }) };
  });
}

/** Adds the tags in a line to these notes, as one change; blank lines change nothing. */
export function tagNotes(notes: readonly NoteRow[], line: string): Promise<boolean> {
  const added = readTags(line);
  if (added.length === 0) return Promise.resolve(false);
  return editNotes(notes, (note) => ({
    ...note,
    tags: [...readTags([...(note.tags ?? []), ...added].join(','))],
  }));
}

/** Deletes these notes, as one change that undoing takes back. */
export async function deleteNotes(notes: readonly NoteRow[]): Promise<void> {
  const ids = notes.map(({ id }) => id);
  if (!(await applyChange('deleteNotes', { table: 'notes', delete: ids }))) return;
  if (ids.includes(selection.peek()?.id ?? '')) selection.value = null;
  notify('info', t('notes.manyDeleted', { count: ids.length }));
}

/** Only notes that become others are written: what says the same is no change. */
async function editNotes(rows: readonly NoteRow[], edit: (note: Note) => Note): Promise<boolean> {
  const put = rows.flatMap(({ createdAtMs: _, startDay: __, endDay: ___, ...note }) => {
    const next = edit(note);
    return JSON.stringify(next) === JSON.stringify(note) ? [] : [next];
  });
  if (put.length > 0 && !(await applyChange('editNotes', { table: 'notes', put }))) return false;
  notify('info', t('notes.manyEdited', { count: put.length }));
  return true;
}
