import { useComputed, useSignal } from '@preact/signals';
import type { AtlasFeature, LayerContent } from '../../../geodata/model/content/records.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { content } from '../../core/content.ts';
import { firstWhere } from '../../core/dated-rows.ts';
import { language, localized, t } from '../../core/language.ts';
import { mapNames, readNames } from '../../core/map-names.ts';
import { openFeature } from '../../core/open-feature.ts';
import { namesNow } from '../../core/period-names.ts';
import { shownFeatures } from '../../core/shown.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { Icon } from '../../ui/icon.tsx';
import { RowsAfter, RowsBefore, usePage } from '../../ui/page-of-rows.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';

/** Everything the map shows, in words; what no event mentions can be reached here too. */
export function FeatureList() {
  const isOpen = useSignal(false);
  return (
    <details
      class="feature-list"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
        readNames('list', event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevronRight" />
        <h3>{t('records.onTheMap')}</h3>
        <span class="hint">{shownFeatures.value.length}</span>
      </summary>
      {isOpen.value && <FeaturesByLayer />}
      {isOpen.value && <NamesOnMap />}
    </details>
  );
}

function FeaturesByLayer() {
  if (shownFeatures.value.length === 0) {
    return <p class="empty-state">{t('records.emptyMap')}</p>;
  }
  return (
    <div class="feature-groups">
      {content.value.layers.map((layer) => (
        <LayerFeatures key={layer.id} layer={layer} />
      ))}
    </div>
  );
}

/** What the basemap letters: states and towns under their names of the day. */
function NamesOnMap() {
  return (
    <div class="feature-groups">
      {(['state', 'place'] as const).map((kind) => {
        const names = mapNames.value.filter((name) => name.kind === kind);
        if (names.length === 0) return null;
        return (
          <section key={kind}>
            <h4 class="group-heading">{t(`records.names.${kind}`)}</h4>
            <ul class="name-list">
              {names.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function LayerFeatures({ layer }: { readonly layer: LayerContent }) {
  const features = useComputed(() => featuresOf(layer));
  const page = usePage(features);
  if (features.value.length === 0) return null;
  return (
    <section>
      <h4 class="group-heading">{localized(layer.title)}</h4>
      <RowsBefore page={page} />
      <ul onKeyDown={moveRovingFocus}>
        {page.rows.value.map((feature, index) => (
          <FeatureRow key={feature.id} feature={feature} isTabStop={index === 0} />
        ))}
      </ul>
      <RowsAfter page={page} />
    </section>
  );
}

/** The shown features of a layer; those of all come layer by layer. */
function featuresOf({ id }: LayerContent): readonly AtlasFeature[] {
  const ids = content.value.layers.map((layer) => layer.id);
  const placeOf = ({ properties }: AtlasFeature) => ids.indexOf(properties.layerId);
  const at = ids.indexOf(id);
  const shown = shownFeatures.value;
  return shown.slice(
    firstWhere(shown, (feature) => placeOf(feature) >= at),
    firstWhere(shown, (feature) => placeOf(feature) > at),
  );
}

interface FeatureRowProps {
  readonly feature: AtlasFeature;
  readonly isTabStop: boolean;
}

function FeatureRow({ feature, isTabStop }: FeatureRowProps) {
  const { properties } = feature;
  const name = namesNow.value.get(properties.featureId) ?? properties;
  const when = properties.edtf === null ? null : formatEdtf(properties.edtf, language.value);
  return (
    <li class="row">
      <button
        type="button"
        class="row-button is-feature"
        data-roving
        data-feature-id={properties.featureId}
        data-layer={properties.layerId}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => openFeature(feature)}
      >
        <span class="row-title">{language.value === 'vi' ? name.nameVi : name.nameEn}</span>
        <span class="row-date sentence-case">
          {[featureKindLabel(properties.kind), when].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  );
}
