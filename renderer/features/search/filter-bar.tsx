import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import { content } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { moveRovingFocus } from '../../ui/roving.ts';
import {
  changeFilters,
  clearFilters,
  filterCounts,
  filters,
  isFiltered,
  isInOrderOfTime,
  toggleKind,
} from './filters.ts';
import { FILTER_KINDS } from './hit-facts.ts';
import { nearPlace } from './search.ts';

/** What the hits can be narrowed to, each with how many it would leave, and their order. */
export function FilterBar() {
  return (
    <div class="search-filters">
      <Chips />
      <div class="search-selects">
        <LayerChoice />
        <OrderChoice />
      </div>
    </div>
  );
}

/** One tab stop; arrows lead from switch to switch. */
function Chips() {
  const { kinds, years, sight } = filterCounts.value;
  const { kinds: chosen, isOfYearsShown, isInSight } = filters.value;
  const offered = FILTER_KINDS.filter((kind) => chosen.has(kind) || (kinds.get(kind) ?? 0) > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box with a legend
    <div class="chips" role="group" aria-label={t('search.filters')} onKeyDown={moveRovingFocus}>
      {offered.map((kind, index) => (
        <Chip
          key={kind}
          words={t(`search.kinds.${kind}`)}
          count={kinds.get(kind) ?? 0}
          isOn={chosen.has(kind)}
          isTabStop={index === 0}
          onClick={() => toggleKind(kind)}
        />
      ))}
      <Chip
        words={t('search.yearsShown')}
        count={years}
        isOn={isOfYearsShown}
        isTabStop={offered.length === 0}
        onClick={() => changeFilters({ isOfYearsShown: !isOfYearsShown })}
      />
      <Chip
        words={t('search.inSight')}
        count={sight}
        isOn={isInSight}
        isTabStop={false}
        onClick={() => changeFilters({ isInSight: !isInSight })}
      />
      {isFiltered.value && (
        <button
          type="button"
          class="chip is-clear"
          data-roving
          tabIndex={-1}
          onClick={(event) => {
            clearFilters();
            // This button is gone with the filters it clears.
            event.currentTarget.closest('.chips')?.querySelector<HTMLElement>('.chip')?.focus();
          }}
        >
          {t('search.clearFilters')}
        </button>
      )}
    </div>
  );
}

function Chip(props: {
  readonly words: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly isTabStop: boolean;
  readonly onClick: () => void;
}) {
  const count = new Intl.NumberFormat(language.value).format(props.count);
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={props.isOn}
      data-roving
      tabIndex={props.isTabStop ? 0 : -1}
      onClick={props.onClick}
    >
      {props.words} <span class="chip-count">{count}</span>
    </button>
  );
}

function LayerChoice() {
  const { layers } = filterCounts.value;
  const chosen = filters.value.layerId;
  const offered = content.value.layers.filter(
    ({ id }) => id === chosen || (layers.get(id) ?? 0) > 0,
  );
  return (
    <select
      class="field"
      aria-label={t('search.layer')}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => changeFilters({ layerId: layerOf(currentTarget.value) })}
    >
      <option value="">{t('search.allLayers')}</option>
      {offered.map(({ id, title }) => (
        <option key={id} value={id}>
          {`${localized(title)} (${layers.get(id) ?? 0})`}
        </option>
      ))}
    </select>
  );
}

function layerOf(value: string): LayerId | null {
  return LAYER_IDS.find((id) => id === value) ?? null;
}

function OrderChoice() {
  return (
    <select
      class="field"
      aria-label={t('search.order')}
      value={isInOrderOfTime.value ? 'time' : 'best'}
      onChange={({ currentTarget }) => {
        isInOrderOfTime.value = currentTarget.value === 'time';
      }}
    >
      <option value="best">
        {t(nearPlace.value === null ? 'search.order.best' : 'search.order.nearest')}
      </option>
      <option value="time">{t('search.order.time')}</option>
    </select>
  );
}
