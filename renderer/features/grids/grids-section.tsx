import { useId } from 'preact/hooks';
import { DATUMS } from '../../../geodata/model/space/datum.ts';
import { NOTATIONS } from '../../../geodata/model/space/notation.ts';
import { t } from '../../core/language.ts';
import { PreferenceChoice } from '../../ui/preference-choice.tsx';
import { PreferenceSwitch } from '../../ui/preference-switch.tsx';

/** How coordinates are written, and which nets lie over the map. */
export function GridsSection() {
  const titleId = useId();
  const hintId = useId();
  return (
    <section class="map-section" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t('coordinates.title')}
      </h3>
      <PreferenceChoice
        label="coordinates.notation"
        setting="notation"
        options={NOTATIONS.map((notation) => [notation, `coordinates.notation.${notation}`])}
      />
      <PreferenceChoice
        label="coordinates.datum"
        setting="datum"
        describedBy={hintId}
        options={DATUMS.map((datum) => [datum, `coordinates.datum.${datum}`])}
      />
      <p id={hintId} class="hint">
        {t('coordinates.datumHint')}
      </p>
      <PreferenceSwitch
        label="coordinates.graticule"
        setting="isGraticuleShown"
        hint="coordinates.graticuleHint"
      />
      <PreferenceSwitch
        label="coordinates.grid"
        setting="isGridShown"
        hint="coordinates.gridHint"
      />
    </section>
  );
}
