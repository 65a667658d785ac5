import type { ComponentChildren } from 'preact';
import { DATUMS, type Datum } from '../../../geodata/model/space/datum.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { readDates } from '../../../geodata/model/time/read-date.ts';
import type { DayMonthOrder } from '../../../geodata/model/time/written-date.ts';
import type { DateSurvey, ImportSheet } from '../../../geodata/model/workbook/import-sheet.ts';
import { language, t } from '../../core/language.ts';
import { decide } from './import-sheet-state.ts';

interface SheetProps {
  readonly sheet: ImportSheet;
}

/** What a file does not say by itself. */
export function ImportQuestions({ sheet }: SheetProps) {
  return (
    <>
      <OrderQuestion sheet={sheet} />
      <DatumQuestion sheet={sheet} />
    </>
  );
}

const ORDERS: readonly DayMonthOrder[] = ['dayFirst', 'monthFirst'];

/** Which of two figures is the day: what proves it, or the question. */
function OrderQuestion({ sheet: { dates, choices, asks } }: SheetProps) {
  if (dates.proven !== null) {
    const { order, example } = dates.proven;
    return <p class="import-said">{t(`import.proven.${order}`, { example })}</p>;
  }
  const { example } = dates;
  if (example === null) return null;
  return (
    <Question legend={legendOf(dates, example)}>
      {ORDERS.map((order, place) => (
        <Answer
          key={order}
          name="import-order"
          isChosen={choices.order === order}
          hasFocus={place === 0 && asks.includes('order')}
          onChoose={() => void decide({ order })}
        >
          {t(`import.order.${order}`, { date: meaningOf(example, order) })}
        </Answer>
      ))}
    </Question>
  );
}

function legendOf({ ambiguous: count, mixed }: DateSurvey, example: string): string {
  if (mixed === null) return t('import.orderQuestion', { count, example });
  const [dayFirst, monthFirst] = mixed;
  return t('import.orderMixed', { count, example, dayFirst, monthFirst });
}

function meaningOf(example: string, order: DayMonthOrder): string {
  const reading = readDates(example).find((one) => one.order === order);
  return reading === undefined ? example : formatEdtf(reading.date.edtf, language.value);
}

/** What coordinates in columns are on; for grid references there is no likelier answer. */
function DatumQuestion({ sheet: { columns, table, hasGrid, choices, asks } }: SheetProps) {
  const isPlaced = columns.some(({ role }) => ['lat', 'lng', 'coordinates', 'wkt'].includes(role));
  if (table === null || !isPlaced) return null;
  const chosen: Datum | null = choices.datum ?? (hasGrid ? null : 'wgs84');
  const hasFocus = asks[0] === 'datum';
  return (
    <Question legend={t(hasGrid ? 'import.datumOfGrid' : 'import.datumOfDegrees')}>
      {DATUMS.toReversed().map((datum, place) => (
        <Answer
          key={datum}
          name="import-datum"
          isChosen={chosen === datum}
          hasFocus={place === 0 && hasFocus}
          onChoose={() => void decide({ datum })}
        >
          {t(`import.datum.${datum}`)}
        </Answer>
      ))}
      {hasGrid && <p class="hint">{t('import.zoneHint')}</p>}
    </Question>
  );
}

interface QuestionProps {
  readonly legend: string;
  readonly children: ComponentChildren;
}

function Question({ legend, children }: QuestionProps) {
  return (
    <fieldset class="import-question">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly hasFocus: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Answer({ name, isChosen, hasFocus, onChoose, children }: AnswerProps) {
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} autofocus={hasFocus} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
