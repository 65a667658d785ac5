import { useId } from 'preact/hooks';
import { language, t } from '../../core/language.ts';
import { eyeM, targetM } from './profile.ts';
import { NumberField } from './profile-section.tsx';
import type { SeenFrom } from './relief/view-grid.ts';
import {
  fineness,
  heightErrorM,
  hideView,
  positionErrorM,
  showView,
  view,
  viewRadiusKm,
} from './view.ts';

/** No farther is looked: the work and the memory grow with the square. */
const MOST_RADIUS_KM = 25;

/** What is seen from the point, and how surely; or what is missing to know it. */
export function ViewSection() {
  const titleId = useId();
  const found = fineness.value;
  return (
    <section class="measure-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('view.title')}</h3>
      {found.grade === 'none' && <p>{t('view.noRelief')}</p>}
      {found.grade === 'tooCoarse' && <p>{t('view.tooCoarse', metres(found.resolutionM))}</p>}
      {found.grade === 'coarse' && <p>{t('view.coarse', metres(found.resolutionM))}</p>}
      {(found.grade === 'coarse' || found.grade === 'fine') && <ViewForm />}
    </section>
  );
}

function ViewForm() {
  const now = view.value;
  return (
    <>
      <div class="measure-pair">
        <NumberField label="profile.eye" value={eyeM} most={1000} />
        <NumberField label="profile.target" value={targetM} most={1000} />
        <NumberField label="view.heightError" value={heightErrorM} most={200} />
        <NumberField label="view.positionError" value={positionErrorM} most={2000} />
        <NumberField label="view.radius" value={viewRadiusKm} most={MOST_RADIUS_KM} />
      </div>
      <div class="measure-actions">
        <button
          type="button"
          class="button is-primary"
          disabled={now.state === 'working'}
          onClick={() => void showView({ eyeM: eyeM.peek(), targetM: targetM.peek() })}
        >
          {t('view.show')}
        </button>
        {now.state === 'shown' && (
          <button type="button" class="button" onClick={hideView}>
            {t('view.hide')}
          </button>
        )}
      </div>
      <div role="status">
        {now.state === 'working' && <p>{t('view.working')}</p>}
        {now.state === 'failed' && <p>{t('view.failed')}</p>}
        {now.state === 'shown' && <ViewInWords seen={now.seen} />}
      </div>
      <p class="hint">
        {t('profile.how')} {t('view.how')}
      </p>
    </>
  );
}

function ViewInWords({ seen: { seenShare, unknownShare } }: { readonly seen: SeenFrom }) {
  const percent = (share: number) =>
    new Intl.NumberFormat(language.value, { style: 'percent' }).format(share);
  return (
    <>
      <p class="measure-verdict">
        {t('view.result', { seen: percent(seenShare) })}{' '}
        {unknownShare > 0.005 && t('view.unknown', { unknown: percent(unknownShare) })}
      </p>
      <figure class="view-legend">
        <figcaption class="visually-hidden">{t('view.legend')}</figcaption>
        <span class="view-ramp" aria-hidden="true" />
        <span class="measure-ends hint">
          <span>{t('view.hidden')}</span>
          <span>{t('view.doubtful')}</span>
          <span>{t('view.seen')}</span>
        </span>
      </figure>
    </>
  );
}

function metres(resolutionM: number) {
  return { resolutionM: new Intl.NumberFormat(language.value).format(Math.round(resolutionM)) };
}
