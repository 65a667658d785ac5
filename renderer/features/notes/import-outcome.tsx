import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { ImportSheet, NotePreview } from '../../../geodata/model/workbook/import-sheet.ts';
import { explain, language, t } from '../../core/language.ts';
import { ImportPicture } from './import-picture.tsx';
import { leftOutLines } from './left-out-lines.ts';
import { ShapeIcon } from './note-row.tsx';

/** What would come in: how much, where, the first notes, and what stays out and why. */
export function ImportOutcome({ sheet: { outcome, table } }: { readonly sheet: ImportSheet }) {
  if (!outcome.ok) {
    return (
      <div class="import-outcome" role="alert">
        <p class="field-error">{explain(outcome.error)}</p>
        {table !== null && <p class="import-help">{t('import.needsPlace')}</p>}
      </div>
    );
  }
  const { report, datedCount, first, places } = outcome;
  const lines = leftOutLines(report);
  return (
    <div class="import-outcome">
      <p class="import-counts">
        {t('import.counts', { notes: report.noteCount, dated: datedCount })}
      </p>
      {lines.length > 0 && (
        <ul class="import-left">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ImportPicture places={places} />
      <h3>{t('import.firstNotes')}</h3>
      <ol class="import-first">
        {first.map((note, index) => (
          <FirstNote key={index} note={note} />
        ))}
      </ol>
    </div>
  );
}

function FirstNote({ note: { title, date, shape } }: { readonly note: NotePreview }) {
  return (
    <li>
      <ShapeIcon type={shape} />
      <span class="import-first-title">{title}</span>
      <span class="import-first-date">
        {date === null ? t('import.noDate') : formatEdtf(date, language.value)}
      </span>
    </li>
  );
}
