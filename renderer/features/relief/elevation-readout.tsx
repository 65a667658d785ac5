import type { ReliefHeight } from '../../../geodata/model/app/relief.ts';
import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { formatCoordinates } from '../../ui/format-place.ts';
import { pointedHeight, pointedPlace } from './pointed-place.ts';

/**
 * Where the pointer is, in the notation that was chosen, and how high that is. A height of the shipped relief is marked as about so
 * high. Only what the keyboard moves is read out: a pointer would never let a reader finish.
 */
export function ElevationReadout() {
  const place = pointedPlace.value;
  const isByKeyboard = place?.by === 'keyboard';
  return (
    <p
      class="elevation-readout"
      data-shown={place !== null}
      aria-live={isByKeyboard ? 'polite' : 'off'}
    >
      {place !== null && (
        <>
          <span class="visually-hidden">
            {t(isByKeyboard ? 'relief.inTheMiddle' : 'relief.underPointer')}{' '}
          </span>
          <span class="elevation-place">
            {formatCoordinates(place.lngLat, preferences.value, language.value)}
          </span>
          <Height height={pointedHeight.value} />
        </>
      )}
    </p>
  );
}

function Height({ height }: { readonly height: ReliefHeight | null }) {
  if (height === null) return null;
  const isExact = height.source === 'imported';
  const heightM = new Intl.NumberFormat(language.value).format(height.heightM);
  return (
    <strong
      class="elevation-height"
      title={t(isExact ? 'relief.heightWhy' : 'relief.heightAboutWhy')}
    >
      {t(isExact ? 'relief.height' : 'relief.heightAbout', { heightM })}
    </strong>
  );
}
