import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { tryParseEdtf } from '../../../geodata/model/edtf.ts';
import type { Scan } from '../../../geodata/model/workbook.ts';
import { t } from '../../core/language.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { editScan } from './scans.ts';

/** Stored this long after the last key, so that a word is one edit. */
const SAVE_AFTER_MS = 600;

/** What was typed and is not stored yet; `undefined` is what stands in the workbook. */
interface Typed {
  readonly title?: string;
  readonly date?: string | null;
}

/** Name and date of a scanned map, stored while they are typed as far as they are right. */
export function ScanFields({ scan }: { readonly scan: Scan }) {
  const id = useId();
  const typed = useSignal<Typed>({});
  useEffect(() => saveSoon(scan, typed), [scan, typed.value]);
  const { title = scan.title, date = scan.date } = typed.value;
  return (
    <details class="scan-fields">
      <summary>
        <Icon name="chevronRight" />
        {t('scans.details')}
      </summary>
      <label class="field-label" for={id}>
        {t('scans.fieldTitle')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={300}
        aria-invalid={title.trim() === ''}
        value={title}
        onInput={({ currentTarget }) => {
          typed.value = { ...typed.value, title: currentTarget.value };
        }}
      />
      <DateField
        date={date}
        outside="scans.dateOutside"
        onDate={(written) => {
          typed.value = { ...typed.value, date: written };
        }}
      />
    </details>
  );
}

/** Stores what is right of what was typed, once the typing rests. */
function saveSoon(scan: Scan, typed: Signal<Typed>): () => void {
  const written = typed.peek();
  const patch = storable(scan, written);
  if (Object.keys(patch).length === 0) return () => {};
  const save = async () => {
    await editScan(scan, patch);
    if (typed.peek() === written) typed.value = {};
  };
  const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
  return () => clearTimeout(timer);
}

function storable(scan: Scan, { title, date }: Typed): Partial<Pick<Scan, 'title' | 'date'>> {
  const isTitle = title !== undefined && title.trim() !== '' && title.trim() !== scan.title;
  const isDate = date !== undefined && (date === null || tryParseEdtf(date) !== null);
  return {
    ...(isTitle && { title: title.trim() }),
    ...(isDate && (date?.trim() ?? null) !== scan.date && { date: date?.trim() ?? null }),
  };
}
