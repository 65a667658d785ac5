import { useId } from 'preact/hooks';
import { changePreferences } from '../../core/change-preferences.ts';
import { t } from '../../core/language.ts';
import { isSourcedOnly, preferences } from '../../core/preferences.ts';
import { PreferenceChoice } from '../../ui/preference-choice.tsx';
import { GradeKey } from './grade-key.tsx';
import { KnownDayField } from './known-day-field.tsx';

/** Which evidence the map shows, what its colours tell, and what was known by a day. */
export function EvidenceSection() {
  const titleId = useId();
  const knownHintId = useId();
  return (
    <section class="map-section" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t('evidence.title')}
      </h3>
      <SourcedOnly />
      <PreferenceChoice
        label="evidence.coloring"
        setting="coloring"
        options={[
          ['group', 'evidence.coloring.group'],
          ['grade', 'evidence.coloring.grade'],
        ]}
      />
      {preferences.value.coloring === 'grade' && <GradeKey />}
      <PreferenceChoice
        label="evidence.account"
        setting="account"
        options={[
          ['both', 'evidence.account.both'],
          ['essay', 'evidence.account.essay'],
          ['others', 'evidence.account.others'],
        ]}
      />
      <PreferenceChoice
        label="evidence.knownThen"
        setting="knownThen"
        describedBy={knownHintId}
        options={[
          ['off', 'evidence.knownThen.off'],
          ['clock', 'evidence.knownThen.clock'],
          ['day', 'evidence.knownThen.day'],
        ]}
      />
      {preferences.value.knownThen === 'day' && <KnownDayField />}
      <p id={knownHintId} class="hint">
        {t('evidence.knownThenHint')}
      </p>
    </section>
  );
}

function SourcedOnly() {
  const hintId = useId();
  return (
    <div>
      <label class="map-switch">
        <input
          type="checkbox"
          checked={isSourcedOnly.value}
          aria-describedby={hintId}
          onChange={({ currentTarget }) =>
            void changePreferences({ shownEvidence: currentTarget.checked ? 'sourced' : 'all' })
          }
        />
        {t('evidence.sourcedOnly')}
      </label>
      <p id={hintId} class="hint">
        {t('evidence.sourcedOnlyHint')}
      </p>
    </div>
  );
}
