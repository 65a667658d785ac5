import { language, t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { HalfTie, Tying } from './tying.ts';
import { chooseTie, halfTies, removeTie, residualsM } from './tying.ts';

const CORNERS = ['scans.corner.0', 'scans.corner.1', 'scans.corner.2', 'scans.corner.3'] as const;

/** The ties with both their sides, and by how much each is missed. */
export function TieList({ now }: { readonly now: Tying }) {
  const ties = halfTies.value;
  if (ties.length === 0) return null;
  return (
    <table class="figures tie-list">
      <caption class="visually-hidden">{t('scans.ties')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('scans.ties')}</th>
          <th scope="col">{t('scans.onImage')}</th>
          <th scope="col">{t('scans.onMap')}</th>
          <th scope="col">{t('scans.miss')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {ties.map((tie, index) => (
          <TieRow key={`${index}`} tie={tie} index={index} now={now} />
        ))}
      </tbody>
    </table>
  );
}

interface TieRowProps {
  readonly tie: HalfTie;
  readonly index: number;
  readonly now: Tying;
}

function TieRow({ tie: { pixel, lngLat }, index, now }: TieRowProps) {
  const number = index + 1;
  const corner = CORNERS[index];
  const miss = residualsM.value[index];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="tie-choose"
          aria-pressed={index === now.active}
          title={t('scans.chooseTie', { number })}
          onClick={() => chooseTie(index)}
        >
          <span class={index === now.active ? 'tie-mark is-active' : 'tie-mark'}>{number}</span>
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
            label={t('scans.removeTie', { number })}
            isQuiet
            onClick={() => removeTie(index)}
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
