import { useId } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { isDrawnLightly, weakness } from '../../core/light-drawing.ts';
import { PreferenceChoice } from '../../ui/preference-choice.tsx';

/** Whether the map spares this computer, what that means, and why. */
export function LightDrawingSection() {
  const titleId = useId();
  const hintId = useId();
  return (
    <section class="map-section" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t('light.title')}
      </h3>
      <PreferenceChoice
        label="light.choice"
        setting="lightDrawing"
        describedBy={hintId}
        options={[
          ['automatic', 'light.automatic'],
          ['always', 'light.always'],
          ['never', 'light.never'],
        ]}
      />
      <p id={hintId} class="hint">
        {found()} {t('light.what')}
      </p>
    </section>
  );
}

/** What was found out about this computer, and what is done about it. */
function found(): string {
  const isLight = isDrawnLightly.value;
  const why = weakness.value === null ? '' : t(`light.${weakness.value}`);
  if (why === '' && !isLight) return '';
  return `${why} ${t(isLight ? 'light.isOn' : 'light.isOff')}`.trim();
}
