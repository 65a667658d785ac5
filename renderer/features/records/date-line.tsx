import { explainDate } from '../../../geodata/model/time/explain-date.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { language, t } from '../../core/language.ts';

/** When it was, and where a date leaves something open, what and by how much. */
export function DateLine({ edtf }: { readonly edtf: string | null }) {
  return (
    <>
      <p class="record-date sentence-case">
        {edtf === null ? t('records.date.none') : formatEdtf(edtf, language.value)}
      </p>
      {edtf !== null && <DateDoubt edtf={edtf} />}
    </>
  );
}

/** What the date leaves open; nothing where it is known to the day. */
export function DateDoubt({ edtf }: { readonly edtf: string }) {
  const sentences = explainDate(edtf, language.value);
  if (sentences.length === 0) return null;
  return (
    <p class="hint record-doubt">
      {sentences.join(' ')} {t('records.dateWritten', { edtf })}
    </p>
  );
}
