import { useComputed } from '@preact/signals';
import { isSourced, NEVER_KNOWN_DAY } from '../../../geodata/model/content/evidence.ts';
import { formatDay } from '../../../geodata/model/time/format-date.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { featuresById } from '../../core/content.ts';
import { askedDay, isShownByEvidence } from '../../core/known-then.ts';
import { language, t } from '../../core/language.ts';
import { coveredLeftPx } from '../../core/panels.ts';
import { account, coloring, isSourcedOnly } from '../../core/preferences.ts';
import { GradeKey } from './grade-key.tsx';

/** Says on the map what is left out of it and what its colours tell; nothing while all is shown. */
export function EvidenceStrip() {
  const isFiltered = askedDay.value !== null || isSourcedOnly.value;
  const isMarked = account.value !== 'both';
  if (!isFiltered && !isMarked && coloring.value === 'group') return null;
  return (
    <section
      class="card evidence-strip"
      aria-label={t('evidence.onMap')}
      style={{ left: `${coveredLeftPx.value + 12}px` }}
    >
      {isFiltered && <WhatIsShown />}
      {isMarked && <p>{t('evidence.differsOnMap')}</p>}
      {coloring.value === 'grade' && <GradeKey />}
    </section>
  );
}

/** Counted over all that is on the map at any time, so that a moving clock counts nothing anew. */
function WhatIsShown() {
  const counts = useComputed(() => {
    const marks = [...featuresById.value.values()].map(({ properties }) => properties);
    const isShown = isShownByEvidence.value;
    return {
      all: marks.length,
      known: marks.filter(isShown).length,
      undated: marks.filter((mark) => isSourced(mark) && mark.knownFromDay === NEVER_KNOWN_DAY)
        .length,
    };
  });
  const day = askedDay.value;
  return (
    <div class="evidence-now">
      <p>
        {day === null
          ? t('evidence.sourcedNow', counts.value)
          : t('evidence.knownNow', { ...counts.value, date: formatDay(day, language.value) })}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => void changePreferences({ shownEvidence: 'all', knownThen: 'off' })}
      >
        {t('evidence.showAll')}
      </button>
    </div>
  );
}
