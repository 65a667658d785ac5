import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface DatasetColumns extends KeptColumns {
  readonly title: string;
  readonly is_visible: 0 | 1;
  readonly color_by: number | null;
  readonly measure_by: number | null;
}

/** Tables of dated points. The file of one that is removed stays for an undo. */
export const datasetsTable = workbookTable<'datasets', DatasetColumns>({
  name: 'datasets',
  select: 'SELECT * FROM datasets',
  read: ({ id, title, is_visible, color_by, measure_by }) => ({
    id,
    title,
    isVisible: is_visible === 1,
    colorBy: color_by,
    measureBy: measure_by,
  }),
  write: ({ title, isVisible, colorBy, measureBy }) => ({
    title,
    is_visible: isVisible ? 1 : 0,
    color_by: colorBy,
    measure_by: measureBy,
  }),
  derive: () => ({}),
});
