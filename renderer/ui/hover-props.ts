import type { Selection } from '../../geodata/model/workbook/workbook.ts';
import { hover } from '../core/selection.ts';

/** Makes an element point at a record: with the pointer, and with the keyboard's focus. */
export function hoverProps(record: Selection) {
  const point = () => {
    hover.value = record;
  };
  const leave = () => {
    if (isRecord(hover.peek(), record)) hover.value = null;
  };
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}

/** Whether that is the record. */
function isRecord(current: Selection | null, { kind, id }: Selection): boolean {
  return current?.kind === kind && current.id === id;
}
