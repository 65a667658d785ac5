import { type Change, change } from '../../../geodata/model/workbook/change.ts';

/** How many edits an afternoon has. */
export const AFTERNOON_EDITS = 2000;

/** The edit of that number: three notes are added, one is changed, one removed, and so on. */
export function editOf(number: number): Change {
  const step = number % 5;
  if (step === 4) return change('deleteNote', { table: 'notes', delete: [`n${number - 4}`] });
  const id = step === 3 ? `n${number - 1}` : `n${number}`;
  const geometry = { type: 'Point' as const, coordinates: [103, 21] as [number, number] };
  const body = 'chữ '.repeat(number % 300);
  const note = { id, title: titleAt(number), body, date: null, geometry, eventIds: ['dbp'] };
  return change(step === 3 ? 'editNote' : 'addNote', { table: 'notes', put: [note] });
}

/** Titles by id after so many edits. */
export function titlesAfter(edits: number): Record<string, string> {
  const titles = new Map<string, string>();
  for (let number = 0; number < edits; number++) {
    const step = number % 5;
    if (step === 4) titles.delete(`n${number - 4}`);
    else titles.set(step === 3 ? `n${number - 1}` : `n${number}`, titleAt(number));
  }
  return Object.fromEntries(titles);
}

function titleAt(number: number): string {
  return `Ghi chú ${number}`;
}
