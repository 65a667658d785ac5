import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { THEMES } from '../../../geodata/model/app/themes.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';
import { PreferenceChoice } from '../../ui/preference-choice.tsx';
import { PreferenceSwitch } from '../../ui/preference-switch.tsx';

/** The sidebar's fourth tab: how the map is drawn, and what a reader adds to it. */
export function MapPanel({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="map-panel">
      <h2 class="visually-hidden">{t('mapPanel.title')}</h2>
      <MapSection title="mapPanel.drawing">
        <PreferenceChoice
          label="mapPanel.theme"
          setting="theme"
          options={(['system', ...THEMES] as const).map((theme) => [theme, `app.theme.${theme}`])}
        />
        <PreferenceChoice
          label="mapPanel.names"
          setting="names"
          options={[
            ['period', 'mapPanel.names.period'],
            ['modern', 'mapPanel.names.modern'],
          ]}
        />
        <PreferenceChoice
          label="mapPanel.labels"
          setting="labels"
          options={[
            ['interface', 'mapPanel.labels.interface'],
            ['en', 'mapPanel.labels.en'],
            ['vi', 'mapPanel.labels.vi'],
            ['local', 'mapPanel.labels.local'],
          ]}
        />
        <PreferenceSwitch label="mapPanel.relief" setting="isReliefShown" />
        <PreferenceSwitch
          label="mapPanel.raised"
          setting="isTerrainRaised"
          hint="mapPanel.raisedHint"
        />
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
