import type { AtlasError } from '../../../geodata/model/result.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { ImportSheet, NotePreview } from '../../../geodata/model/workbook/import-sheet.ts';
import { explain, language, t } from '../../core/language.ts';
import { ImportPicture } from './import-picture.tsx';
import { leftOutLines } from './left-out-lines.ts';
import { ShapeIcon } from './note-row.tsx';

/** What would come in: how much, where, the first notes, and what stays out and why. */
export function ImportOutcome({ sheet }: { readonly sheet: ImportSheet }) {
  const { outcome, asks } = sheet;
  if (!outcome.ok) return <NoOutcome sheet={sheet} error={outcome.error} />;
  const { report, datedCount, first, places } = outcome;
  // Dates that wait for an answer are not lost.
  const leftOut = report.leftOut.filter(({ kind }) => kind !== 'date' || !asks.includes('order'));
  const lines = leftOutLines({ ...report, leftOut });
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

interface NoOutcomeProps {
  readonly sheet: ImportSheet;
  readonly error: AtlasError;
}

/** Why nothing would come in, and what can be done. */
function NoOutcome({ sheet: { table, rowCount }, error }: NoOutcomeProps) {
  const isPlaceless = table !== null && error.params['reason'] === 'reason.noGeometry';
  return (
    <div class="import-outcome" role="alert">
      <p class="field-error">
        {isPlaceless ? t('import.placeless', { count: rowCount }) : explain(error)}
      </p>
      {table !== null && <p class="import-help">{t('import.needsPlace')}</p>}
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
