import type { PagePosition } from '../../../geodata/model/content/record-page.ts';
import { language, t } from '../../core/language.ts';

/** How near a position is, and how it is known. */
export function positionInWords({
  accuracyM,
  basis,
}: Pick<PagePosition, 'accuracyM' | 'basis'>): string {
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 });
  const accuracy =
    accuracyM < 1000
      ? t('records.accuracyM', { value: number.format(accuracyM) })
      : t('records.accuracyKm', { value: number.format(accuracyM / 1000) });
  return basis === null ? accuracy : `${accuracy}, ${t(`records.basis.${basis}`)}`;
}
