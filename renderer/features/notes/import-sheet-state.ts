import { signal } from '@preact/signals';
import {
  type ColumnRole,
  type ImportChoices,
  type ImportSheet,
  NO_CHOICES,
} from '../../../geodata/model/workbook/import-sheet.ts';
import { api } from '../../api.ts';
import { explain } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';

/** The file that is looked at before it is imported; `null` when there is none. */
export const importSheet = signal<ImportSheet | null>(null);

/** What was decided of it so far. */
export const importChoices = signal<ImportChoices>(NO_CHOICES);

/** Whether what is shown is not yet what was decided last. */
export const isLooking = signal(false);

/** Whether what the sheet shows is being stored. */
export const isStoring = signal(false);

/** Roles that one column alone can have. */
const SINGLE: ReadonlySet<ColumnRole> = new Set([
  ...([
    'title',
    'date',
    'start',
    'end',
    'lat',
    'lng',
    'coordinates',
    'wkt',
    'links',
    'tags',
    'author',
  ] as const),
]);

/** Shows a file as the atlas understands it. */
export function showSheet(sheet: ImportSheet): void {
  importChoices.value = NO_CHOICES;
  importSheet.value = sheet;
}

/** Takes the sheet away; the file is another matter. */
export function hideSheet(): void {
  importSheet.value = null;
  isLooking.value = false;
  isStoring.value = false;
}

/** What a column becomes; where only one can be that, the others are kept with the note. */
export function chooseRole(place: number, role: ColumnRole): void {
  const { columns = [] } = importSheet.peek() ?? {};
  const roles = columns.map((column, index): ColumnRole => {
    if (index === place) return role;
    return SINGLE.has(role) && column.role === role ? 'keep' : column.role;
  });
  void decide({ roles });
}

/** Whether the first row names the columns: they are others then, and what they were is forgotten. */
export function chooseHeader(hasHeader: boolean): void {
  void decide({ hasHeader, roles: null });
}

/** Decides something and looks at what becomes of the file then; an answer that comes late is dropped. */
export async function decide(decided: Partial<ImportChoices>): Promise<void> {
  const choices = { ...importChoices.peek(), ...decided };
  importChoices.value = choices;
  isLooking.value = true;
  const sheet = await api.request('notes.lookAtImport', choices);
  if (importChoices.peek() !== choices || importSheet.peek() === null) return;
  isLooking.value = false;
  if (sheet.ok) importSheet.value = sheet.value;
  else {
    hideSheet();
    notify('error', explain(sheet.error));
  }
}
