import { signal } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import type { CoordinateReading } from '../../../geodata/model/space/read-coordinates.ts';
import { language, t } from '../../core/language.ts';
import { formatPlace } from '../../ui/format-place.ts';

/** The place of the coordinates chosen last, until other things are searched or the box is cleared. */
export const markedPosition = signal<LngLat | null>(null);

/** A reading in words: the place, its reference of the grid, and how it was understood. */
export function positionInWords(reading: CoordinateReading): string {
  return `${formatPlace(reading.lngLat, language.value)} · ${aboutPosition(reading)}`;
}

/** How coordinates were understood: datum, doubt, and what was taken for granted. */
export function aboutPosition({ datum, accuracyM, assumedZone, mgrs }: CoordinateReading): string {
  const metres = new Intl.NumberFormat(language.value).format(Math.ceil(accuracyM));
  return [
    t(`search.datum.${datum}`),
    accuracyM === 0 ? '' : t('search.within', { metres }),
    assumedZone === null ? '' : t('search.zoneAssumed', { zone: assumedZone }),
    mgrs === null ? '' : t('search.mgrs', { mgrs }),
  ]
    .filter(Boolean)
    .join(' · ');
}
