import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Preferences } from '../../../geodata/model/app/preferences.ts';
import { THEMES } from '../../../geodata/model/app/themes.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';

/** The sidebar's fourth tab: how the map is drawn, and what a reader adds to it. */
export function MapPanel({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="map-panel">
      <h2 class="visually-hidden">{t('mapPanel.title')}</h2>
      <MapSection title="mapPanel.drawing">
        <Choice
          label="mapPanel.theme"
          setting="theme"
          options={(['system', ...THEMES] as const).map((theme) => [theme, `app.theme.${theme}`])}
        />
        <Choice
          label="mapPanel.names"
          setting="names"
          options={[
            ['period', 'mapPanel.names.period'],
            ['modern', 'mapPanel.names.modern'],
          ]}
        />
        <Choice
          label="mapPanel.labels"
          setting="labels"
          options={[
            ['interface', 'mapPanel.labels.interface'],
            ['en', 'mapPanel.labels.en'],
            ['vi', 'mapPanel.labels.vi'],
            ['local', 'mapPanel.labels.local'],
          ]}
        />
        <Switch label="mapPanel.relief" setting="isReliefShown" />
        <Switch label="mapPanel.raised" setting="isTerrainRaised" hint="mapPanel.raisedHint" />
      </MapSection>
      {children}
    </div>
  );
}

/** One part of the panel under its own heading. */
function MapSection(props: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  const titleId = useId();
  return (
    <section class="map-section" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t(props.title)}
      </h3>
      {props.children}
    </section>
  );
}

type ChoiceSetting = 'theme' | 'names' | 'labels';

function Choice<Name extends ChoiceSetting>(props: {
  readonly label: MessageKey;
  readonly setting: Name;
  readonly options: readonly (readonly [value: Preferences[Name], words: MessageKey])[];
}) {
  const id = useId();
  return (
    <div class="map-choice">
      <label class="field-label" for={id}>
        {t(props.label)}
      </label>
      <select
        id={id}
        class="field"
        value={preferences.value[props.setting]}
        onChange={({ currentTarget }) => {
          const chosen = props.options.find(([value]) => value === currentTarget.value);
          if (chosen !== undefined) void changePreferences({ [props.setting]: chosen[0] });
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Switch(props: {
  readonly label: MessageKey;
  readonly setting: 'isReliefShown' | 'isTerrainRaised';
  readonly hint?: MessageKey;
}) {
  const hintId = useId();
  return (
    <div>
      <label class="map-switch">
        <input
          type="checkbox"
          checked={preferences.value[props.setting]}
          {...(props.hint && { 'aria-describedby': hintId })}
          onChange={({ currentTarget }) =>
            void changePreferences({ [props.setting]: currentTarget.checked })
          }
        />
        {t(props.label)}
      </label>
      {props.hint && (
        <p id={hintId} class="hint">
          {t(props.hint)}
        </p>
      )}
    </div>
  );
}
