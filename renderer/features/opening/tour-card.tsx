import { closeGuide } from '../../core/guide.ts';
import { t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { GuideCard } from './guide-card.tsx';
import { TOUR } from './moments.ts';
import { goToStep, returnFromTour } from './tour.ts';

/** The keys that the words of the steps name, as this system calls them. */
const KEYS = {
  find: keysOf('search.focus'),
  legend: keysOf('view.legend'),
  point: keysOf('note.drawPoint'),
  line: keysOf('note.drawLine'),
  area: keysOf('note.drawArea'),
  present: keysOf('lecture.present'),
  all: keysOf('time.all'),
  home: keysOf('view.home'),
  keys: keysOf('help.keys'),
};

/** One step of the tour: what it shows, how far it is, and the ways on, back and out. */
export function TourCard({ step }: { readonly step: number }) {
  const shown = TOUR[step];
  if (shown === undefined) return null;
  const isLast = step === TOUR.length - 1;
  return (
    <GuideCard
      kind="tour"
      title={t('opening.tour.title')}
      closeLabel={t('opening.tour.stay')}
      onClose={() => void closeGuide()}
    >
      <div aria-live="polite">
        <p class="guide-step">
          {t('opening.tour.step', { step: step + 1, count: TOUR.length })}
          <strong>{t(`opening.tour.${shown.id}.title`)}</strong>
        </p>
        <p class="guide-text">{t(`opening.tour.${shown.id}.text`, KEYS)}</p>
      </div>
      <div class="guide-steps">
        <button
          type="button"
          class="button"
          disabled={step === 0}
          onClick={() => goToStep(step - 1)}
        >
          {t('opening.tour.back')}
        </button>
        <button type="button" class="button is-primary" onClick={() => goToStep(step + 1)}>
          {t(isLast ? 'opening.tour.finish' : 'opening.tour.next')}
        </button>
      </div>
      <p class="guide-foot">
        <button type="button" class="link-button" onClick={() => void closeGuide()}>
          {t('opening.tour.stay')}
        </button>
        <button type="button" class="link-button" onClick={returnFromTour}>
          {t('opening.tour.return')}
        </button>
      </p>
    </GuideCard>
  );
}
