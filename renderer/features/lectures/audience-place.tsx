import { useId } from 'preact/hooks';
import { changePreferences } from '../../core/change-preferences.ts';
import { t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { displays, nameOfDisplay } from './displays.ts';

const WINDOW = 'window';
const OTHER_DISPLAY = 'display';
/** Before the key of a display, so that it is none of the words above. */
const THAT_DISPLAY = 'display:';

/** Where the audience window stands: remembered, and changed during a lecture, too. */
export function AudiencePlace() {
  const id = useId();
  const { audiencePlace, audienceDisplay } = preferences.value;
  const chosen = audienceDisplay === '' ? OTHER_DISPLAY : THAT_DISPLAY + audienceDisplay;
  const offers = displays.value?.offers ?? [];
  const isMissing = audienceDisplay !== '' && offers.every(({ key }) => key !== audienceDisplay);
  return (
    <div class="lecture-place">
      <label class="field-label" for={id}>
        {t('lectures.audiencePlace')}
      </label>
      <select
        id={id}
        class="field"
        value={audiencePlace === 'window' ? WINDOW : chosen}
        onChange={({ currentTarget }) => choosePlace(currentTarget.value)}
      >
        <option value={OTHER_DISPLAY}>{t('lectures.audiencePlace.display')}</option>
        {offers.map((offer) => (
          <option key={offer.key} value={THAT_DISPLAY + offer.key}>
            {t(offer.isLecturers ? 'lectures.onThisDisplay' : 'lectures.onDisplay', {
              display: nameOfDisplay(offer),
            })}
          </option>
        ))}
        {isMissing && (
          <option value={THAT_DISPLAY + audienceDisplay}>
            {t('lectures.displayMissing', {
              display: audienceDisplay.slice(audienceDisplay.indexOf(' ') + 1),
            })}
          </option>
        )}
        <option value={WINDOW}>{t('lectures.audiencePlace.window')}</option>
      </select>
      {displays.value?.isMirrored && <p class="hint">{t('lectures.mirrored')}</p>}
    </div>
  );
}

function choosePlace(value: string): void {
  const audienceDisplay = value.startsWith(THAT_DISPLAY) ? value.slice(THAT_DISPLAY.length) : '';
  void changePreferences(
    value === WINDOW ? { audiencePlace: 'window' } : { audiencePlace: 'display', audienceDisplay },
  );
}
