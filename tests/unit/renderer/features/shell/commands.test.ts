import { beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../../../../renderer/core/commands.ts';
import { history, notes } from '../../../../../renderer/core/workbook.ts';
import {
  finishDrawing,
  reviseDraft,
  saveDraft,
} from '../../../../../renderer/features/notes/draft.ts';
import {
  cornerRequest,
  drawing,
  startDrawing,
  stopDrawing,
} from '../../../../../renderer/features/notes/drawing.ts';
import { registerShellCommands } from '../../../../../renderer/features/shell/commands.ts';
import { openPageWithWorkbook, storedNotes } from '../../stored-workbook.ts';

const POINT = { type: 'Point', coordinates: [103, 21.4] } as const;

beforeEach(() => {
  vi.useFakeTimers();
  stopDrawing();
  cornerRequest.value = null;
  registerShellCommands();
  return () => void vi.useRealTimers();
});

async function givenStoredNote() {
  const db = openPageWithWorkbook();
  vi.stubGlobal('document', { activeElement: null });
  finishDrawing({ ...POINT, coordinates: [...POINT.coordinates] });
  reviseDraft({ title: 'Stored' });
  await saveDraft();
  return db;
}

test('Undo from the menu is a step of what is under way, and the stored note stays', async () => {
  const db = await givenStoredNote();
  startDrawing('line');
  runCommand('edit.undo');
  expect(cornerRequest.value).toEqual({ do: 'undo' });
  stopDrawing();
  finishDrawing({ ...POINT, coordinates: [...POINT.coordinates] });
  reviseDraft({ title: 'Draft' });
  runCommand('edit.undo');
  expect(drawing.value).toMatchObject({ draft: { title: '' } });
  runCommand('edit.undo');
  runCommand('edit.redo');
  expect(drawing.value).toMatchObject({ draft: { title: 'Draft' } });
  expect(storedNotes(db)).toMatchObject([{ title: 'Stored' }]);
  expect(history.value).toEqual({ undo: 'addNote', redo: null });
});

test('Undo from the menu takes back what is stored when nothing is under way', async () => {
  const db = await givenStoredNote();
  runCommand('edit.undo');
  await vi.waitFor(() => expect(notes.value).toEqual([]));
  expect(storedNotes(db)).toEqual([]);
});

test('Undo from the menu is the field’s own while a person types', async () => {
  const db = await givenStoredNote();
  const field = { closest: () => field };
  const asked: string[] = [];
  vi.stubGlobal('document', {
    activeElement: field,
    execCommand: (name: string) => asked.push(name),
  });
  runCommand('edit.undo');
  runCommand('edit.redo');
  expect(asked).toEqual(['undo', 'redo']);
  expect(storedNotes(db)).toHaveLength(1);
});
