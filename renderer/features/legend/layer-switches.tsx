import { useId } from 'preact/hooks';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import type { LayerContent } from '../../../geodata/model/content/records.ts';
import { content } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { areNotesShown, toggleLayer, toggleNotes, visibleLayerIds } from '../../core/layers.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { Legend } from './legend.tsx';
import { isLegendCompact, legendWidthPx } from './legend-width.ts';

/** The legend on the map: each layer group with its colour, its key, and whether it is on. */
export function LayerSwitches() {
  const titleId = useId();
  return (
    <section
      class={isLegendCompact.value ? 'card layer-switches is-compact' : 'card layer-switches'}
      style={{ width: `${legendWidthPx.value}px` }}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} class="card-title">
        {t('panel.layers')}
      </h2>
      <ul>
        {content.value.layers.map((layer) => (
          <LayerSwitch key={layer.id} layer={layer} />
        ))}
        <NotesSwitch />
      </ul>
      <Legend />
    </section>
  );
}

function LayerSwitch({ layer }: { readonly layer: LayerContent }) {
  const key = String(LAYER_IDS.indexOf(layer.id) + 1);
  return (
    <li>
      <label
        class="layer-switch"
        data-layer={layer.id}
        title={`${localized(layer.title)}: ${localized(layer.description)}`}
      >
        <input
          type="checkbox"
          checked={visibleLayerIds.value.has(layer.id)}
          aria-keyshortcuts={key}
          onChange={() => toggleLayer(layer.id)}
        />
        <span class="layer-sample" aria-hidden="true" />
        <span class="layer-name">{localized(layer.title)}</span>
        <span class="key" aria-hidden="true">
          {key}
        </span>
      </label>
    </li>
  );
}

/** What the person drew, over all layers of the atlas. */
function NotesSwitch() {
  const key = keysOf('layer.toggleNotes');
  return (
    <li>
      <label class="layer-switch is-notes" title={t('notes.switchTitle')}>
        <input
          type="checkbox"
          checked={areNotesShown.value}
          aria-keyshortcuts={key}
          onChange={toggleNotes}
        />
        <span class="layer-sample" aria-hidden="true" />
        <span class="layer-name">{t('command.layer.toggleNotes')}</span>
        <span class="key" aria-hidden="true">
          {key}
        </span>
      </label>
    </li>
  );
}
