import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { formatCoordinates } from '../../ui/format-place.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { formatBearing, formatLength, type MeasuredCorner } from './figures.ts';
import { clearMeasurement, type MeasuredShape, removeCorner } from './measuring.ts';

interface Props {
  readonly shape: MeasuredShape;
  readonly corners: readonly MeasuredCorner[];
}

/** Each corner with the way on from it. */
export function CornerTable({ shape, corners }: Props) {
  const hasLegs = shape !== 'point';
  return (
    <table class="measure-table">
      <caption class="visually-hidden">{t('measure.corners')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measure.place')}</th>
          {hasLegs && <th scope="col">{t('measure.distance')}</th>}
          {hasLegs && (
            <th scope="col" title={t('measure.bearingWhat')}>
              {t('measure.bearing')}
            </th>
          )}
          <td>
            <IconButton
              icon="trash"
              label={t('measure.clear')}
              isQuiet
              onClick={clearMeasurement}
            />
          </td>
        </tr>
      </thead>
      <tbody>
        {corners.map((corner, index) => (
          <CornerRow key={index} index={index} corner={corner} hasLegs={hasLegs} />
        ))}
      </tbody>
    </table>
  );
}

function CornerRow(props: {
  readonly index: number;
  readonly corner: MeasuredCorner;
  readonly hasLegs: boolean;
}) {
  const { index, corner, hasLegs } = props;
  const { place, leg } = corner;
  return (
    <tr>
      <th scope="row">
        {hasLegs && <span class="measure-number">{index + 1}</span>}
        {formatCoordinates(place, preferences.value, language.value)}
      </th>
      {hasLegs && <td>{leg && formatLength(leg.lengthM, language.value)}</td>}
      {hasLegs && <td>{leg && formatBearing(leg.bearingDeg, language.value)}</td>}
      <td>
        <IconButton
          icon="close"
          label={t('measure.removeCorner', { number: index + 1 })}
          isQuiet
          onClick={() => removeCorner(index)}
        />
      </td>
    </tr>
  );
}
