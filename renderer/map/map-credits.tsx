import { CREDIT_LINE } from '../../geodata/model/content/credits.ts';
import { runCommand } from '../core/commands.ts';
import { t } from '../core/language.ts';

/** Whose work the map is, in its corner; a person can have the whole page. */
export function MapCredits() {
  return (
    <p class="map-credits">
      <span class="map-credits-names" title={CREDIT_LINE}>
        <span class="visually-hidden">{t('credits.corner')}: </span>
        {CREDIT_LINE}
      </span>
      <button type="button" class="link-button" onClick={() => runCommand('help.map')}>
        {t('credits.title')}
      </button>
    </p>
  );
}
