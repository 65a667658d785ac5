import { useEffect, useId } from 'preact/hooks';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { storeWords, typeWords, wordsOf } from './scan-words.ts';

/** Name and date of a scanned map, stored while they are typed as far as they are right. */
export function ScanFields({ scan }: { readonly scan: Scan }) {
  const titleId = useId();
  const { id } = scan;
  useEffect(() => () => void storeWords(id), [id]);
  const { title, date } = wordsOf(scan);
  return (
    <details class="scan-fields">
      <summary>
        <Icon name="chevronRight" />
        {t('scans.details')}
      </summary>
      <label class="field-label" for={titleId}>
        {t('scans.fieldTitle')}
      </label>
      <input
        id={titleId}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={300}
        aria-invalid={title.trim() === ''}
        value={title}
        onInput={({ currentTarget }) => typeWords(id, { title: currentTarget.value })}
      />
      <DateField
        date={date}
        outside="scans.dateOutside"
        onDate={(written) => typeWords(id, { date: written })}
      />
    </details>
  );
}
