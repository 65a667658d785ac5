import type { Days, Row } from '../../geodata/model/workbook/change.ts';
import { DatedRows } from './dated-rows.ts';
import type { Rows } from './rows.ts';
import { tables } from './workbook.ts';

/** The notes of the workbook, found by their days. */
export const noteRows = indexed(tables.notes);

/** The scanned maps of the workbook, found by their days. */
export const scanRows = indexed(tables.scans);

export type NoteRow = Row<'notes'>;

/** An index that follows its table by what each change takes away and brings. */
function indexed<R extends Days & { readonly id: string }>(rows: Rows<R>): DatedRows<R, string> {
  const index = new DatedRows<R, string>(
    {
      idOf: ({ id }) => id,
      startDayOf: ({ startDay }) => startDay ?? Number.NEGATIVE_INFINITY,
      endDayOf: ({ endDay }) => endDay ?? Number.POSITIVE_INFINITY,
    },
    rows.all.peek(),
  );
  rows.onChange(({ removed, added }) => {
    index.change(
      added,
      removed.map(({ id }) => id),
    );
  });
  return index;
}
