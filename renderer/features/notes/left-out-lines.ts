import type { LeftOut, ReadingReport } from '../../../geodata/model/workbook/import-report.ts';
import { t } from '../../core/language.ts';

/** What of a file was left out or kept beside the notes, a line for each kind. */
export function leftOutLines({ leftOut, otherKeys }: ReadingReport): readonly string[] {
  const lines = leftOut.map(wordsOf);
  if (otherKeys.names.length === 0) return lines;
  const names = otherKeys.names.join(', ');
  const keys = otherKeys.hasMore ? t('import.andMore', { keys: names }) : names;
  return [...lines, t('import.otherKeys', { keys })];
}

function wordsOf({ kind, count, first }: LeftOut): string {
  const { index, where, reason, params } = first;
  return t(`import.left.${kind}`, { ...params, count, index, where, reason });
}
