import { readDates } from '../../geodata/model/time/read-date.ts';
import type { DayMonthOrder } from '../../geodata/model/time/written-date.ts';
import type { DateSurvey } from '../../geodata/model/workbook/import-sheet.ts';
import { readDate, withoutTime } from './read-date.ts';

const FIGURES = /^(\d{1,2})\s?([/. -])\s?(\d{1,2})\s?\2\s?\d{4}$/;

/**
 * In which order day and month stand in the dates of a file. A value that can be read in one way
 * only proves it for all of them, for one program wrote them; where two values prove the opposite,
 * or none proves anything, it has to be asked.
 */
export function surveyDates(values: Iterable<unknown>): DateSurvey {
  const proofs: Record<DayMonthOrder, string | null> = { dayFirst: null, monthFirst: null };
  let [ambiguous, example]: [number, string | null] = [0, null];
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const text = withoutTime(value.trim());
    const proven = orderProvenBy(text);
    if (proven !== null) proofs[proven] ??= text;
    else if (isAmbiguous(text)) {
      ambiguous += 1;
      example ??= text;
    }
  }
  const { dayFirst, monthFirst } = proofs;
  const isMixed = dayFirst !== null && monthFirst !== null;
  const proven = dayFirst === null ? 'monthFirst' : 'dayFirst';
  const proof = dayFirst ?? monthFirst;
  return {
    ambiguous,
    example,
    proven: proof === null || isMixed ? null : { order: proven, example: proof },
    mixed: isMixed ? [dayFirst, monthFirst] : null,
  };
}

function orderProvenBy(text: string): DayMonthOrder | null {
  const [, first, , second] = FIGURES.exec(text) ?? [];
  if (first === undefined || second === undefined || readDate(text) === null) return null;
  if (Number(first) > 12) return 'dayFirst';
  return Number(second) > 12 ? 'monthFirst' : null;
}

function isAmbiguous(text: string): boolean {
  return readDate(text) === null && readDates(text).length > 1;
}
