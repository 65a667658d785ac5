import { language, t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Georeferencing, PartialControlPoint } from './georeferencing.ts';
import {
  chooseControlPoint,
  partialControlPoints,
  removeControlPoint,
  residualsM,
} from './georeferencing.ts';

const CORNERS = ['scans.corner.0', 'scans.corner.1', 'scans.corner.2', 'scans.corner.3'] as const;

/** The control points with both their sides, and by how much each is missed. */
export function ControlPointList({ now }: { readonly now: Georeferencing }) {
  const controlPoints = partialControlPoints.value;
  if (controlPoints.length === 0) return null;
  return (
    <table class="figures control-point-list">
      <caption class="visually-hidden">{t('scans.controlPoints')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('scans.controlPoints')}</th>
          <th scope="col">{t('scans.onImage')}</th>
          <th scope="col">{t('scans.onMap')}</th>
          <th scope="col">{t('scans.miss')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {controlPoints.map((controlPoint, index) => (
          <ControlPointRow key={`${index}`} controlPoint={controlPoint} index={index} now={now} />
        ))}
      </tbody>
    </table>
  );
}

interface ControlPointRowProps {
  readonly controlPoint: PartialControlPoint;
  readonly index: number;
  readonly now: Georeferencing;
}

function ControlPointRow({ controlPoint: { pixel, lngLat }, index, now }: ControlPointRowProps) {
  const number = index + 1;
  const corner = CORNERS[index];
  const miss = residualsM.value[index];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="control-point-choose"
          aria-pressed={index === now.active}
          title={t('scans.chooseControlPoint', { number })}
          onClick={() => chooseControlPoint(index)}
        >
          <span
            class={index === now.active ? 'control-point-mark is-active' : 'control-point-mark'}
          >
            {number}
          </span>
          {now.mode === 'corners' && corner !== undefined && t(corner)}
        </button>
      </th>
      <td>{pixel === null ? t('scans.unset') : pixel.map(Math.round).join(', ')}</td>
      <td>
        {lngLat === null
          ? t('scans.unset')
          : `${formatDegrees(lngLat[1])}, ${formatDegrees(lngLat[0])}`}
      </td>
      <td>{miss === null || miss === undefined ? '' : formatLength(miss)}</td>
      <td>
        {now.mode === 'points' && (
          <IconButton
            icon="close"
            label={t('scans.removeControlPoint', { number })}
            isQuiet
            onClick={() => removeControlPoint(index)}
          />
        )}
      </td>
    </tr>
  );
}

/** A length in metres below a kilometre, in kilometres above, in the reader's figures. */
export function formatLength(lengthM: number): string {
  const isFar = lengthM >= 1000;
  const digits = isFar && lengthM < 10_000 ? 1 : 0;
  const figures = new Intl.NumberFormat(language.value, { maximumFractionDigits: digits });
  return isFar ? `${figures.format(lengthM / 1000)} km` : `${figures.format(lengthM)} m`;
}

function formatDegrees(degrees: number): string {
  return degrees.toFixed(4);
}
