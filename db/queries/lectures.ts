import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface LectureColumns extends KeptColumns {
  readonly position: number;
  readonly title: string;
}

/** Lectures, in order of position. Their scenes name them. */
export const lecturesTable = workbookTable<'lectures', LectureColumns>({
  name: 'lectures',
  select: 'SELECT * FROM lectures',
  order: 'position, ',
  read: ({ id, position, title }) => ({ id, position, title }),
  write: ({ position, title }) => ({ position, title }),
  derive: () => ({}),
});
