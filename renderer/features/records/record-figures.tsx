import type { EventFigure, EventRecord } from '../../../geodata/model/content/records.ts';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { RecordPart } from './record-part.tsx';
import { SourceMarks } from './source-marks.tsx';

/** Numbers as their sources published them. */
export function Figures({ record }: { readonly record: EventRecord }) {
  if (record.figures.length === 0) return null;
  const hasForeignWords = language.value !== 'en' && record.figures.some(isInWords);
  return (
    <RecordPart title={t('records.figures')}>
      {hasForeignWords && <p class="hint">{t('records.valuesInEnglish')}</p>}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('records.figureWhat')}</th>
            <th scope="col">{t('records.figureValue')}</th>
          </tr>
        </thead>
        <tbody>
          {record.figures.map((figure) => (
            <FigureRow key={figure.what.en + figure.value} figure={figure} record={record} />
          ))}
        </tbody>
      </table>
    </RecordPart>
  );
}

interface FigureRowProps {
  readonly figure: EventFigure;
  readonly record: EventRecord;
}

function FigureRow({ figure, record }: FigureRowProps) {
  const { what, asOf, sourceId } = figure;
  return (
    <tr>
      <th scope="row">
        {localized(what)}
        {asOf !== null && (
          <span class="hint figure-date">
            {t('records.figureAsOf', { date: formatSpan(asOf, language.value) })}
          </span>
        )}
      </th>
      <td>
        <FigureValue figure={figure} />
        {sourceId === null ? (
          <>
            {' '}
            <span class="unsourced-mark">{t('records.unsourced')}</span>
          </>
        ) : (
          <SourceMarks citations={[{ source: sourceId, locator: '' }]} sources={record.sources} />
        )}
      </td>
    </tr>
  );
}

/** A bare number is written as the reader writes numbers; words stay in the English they have. */
function FigureValue({ figure }: { readonly figure: EventFigure }) {
  const { value, number, unit } = figure;
  const shown =
    number === null || !isWhole(value)
      ? value
      : new Intl.NumberFormat(language.value).format(number);
  return (
    <>
      <span lang={isInWords(figure) ? 'en' : undefined}>{shown}</span>
      {unit !== null && !namesUnit(value) && ` ${localized(unit)}`}
    </>
  );
}

function isInWords({ value }: EventFigure): boolean {
  return /\p{L}/u.test(value);
}

/** One number and nothing else: no range, no fraction lost by writing it anew. */
function isWhole(value: string): boolean {
  return /^[\d.,\s]+$/.test(value);
}

/** Whether the source wrote the unit behind its number itself: `200 m`. */
function namesUnit(value: string): boolean {
  return /\d\s?\p{L}+$/u.test(value);
}
