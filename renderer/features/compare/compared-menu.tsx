import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import { changeMap, comparedMaps, moveMap, removeMap } from '../../core/comparison.ts';
import { content } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';

/** What one of several maps shows, where it stands, and whether it stays. */
export function ComparedMenu({ index }: { readonly index: number }) {
  const number = index + 1;
  const count = comparedMaps.value.length;
  return (
    <Menu
      label={t('compare.menu', { number })}
      title={t('compare.menu', { number })}
      icon="layers"
      isSmall
    >
      <fieldset class="menu-group">
        <legend>{t('panel.layers')}</legend>
        {content.value.layers.map(({ id, title }) => (
          <LayerOfMap key={id} index={index} id={id} title={localized(title)} />
        ))}
      </fieldset>
      <div class="menu-group">
        <button
          type="button"
          class="menu-item"
          disabled={index === 0}
          onClick={() => moveMap(index, -1)}
        >
          <Icon name="chevronLeft" />
          {t('compare.moveBack')}
        </button>
        <button
          type="button"
          class="menu-item"
          disabled={number === count}
          onClick={() => moveMap(index, 1)}
        >
          <Icon name="chevronRight" />
          {t('compare.moveOn')}
        </button>
        <button type="button" class="menu-item" onClick={() => removeMap(index)}>
          <Icon name="close" />
          {t('compare.remove')}
        </button>
      </div>
    </Menu>
  );
}

interface LayerOfMapProps {
  readonly index: number;
  readonly id: LayerId;
  readonly title: string;
}

function LayerOfMap({ index, id, title }: LayerOfMapProps) {
  const shown = comparedMaps.value[index]?.visibleLayerIds ?? [];
  const isShown = shown.includes(id);
  return (
    <label class="menu-layer" data-layer={id}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={() =>
          changeMap(index, {
            visibleLayerIds: LAYER_IDS.filter((one) =>
              one === id ? !isShown : shown.includes(one),
            ),
          })
        }
      />
      <span class="layer-sample" aria-hidden="true" />
      <span class="layer-name">{title}</span>
    </label>
  );
}
