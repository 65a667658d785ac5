import { isLikeAddress } from '../../../geodata/model/app/atlas-address.ts';
import { explain, language, localized, t } from '../../core/language.ts';
import { formatPlace } from '../../ui/format-place.ts';
import { FilterBar } from './filter-bar.tsx';
import {
  clearFilters,
  hasMoreHits,
  hitCount,
  isFiltered,
  showMoreHits,
  shownHits,
} from './filters.ts';
import { formatDistance } from './format-distance.ts';
import { HitList } from './hit-list.tsx';
import { hits } from './hits.ts';
import { hasMoreMatches, isAnswered, nearPlace, searchText } from './search.ts';

/** In the place of a list: what the search found, and what it can be narrowed to. */
export function SearchPanel() {
  const isFiltering = hits.value.length > 0 || isFiltered.value;
  const isNothing = isAnswered.value && shownHits.value.length === 0;
  return (
    <>
      <h2 class="visually-hidden">{t('search.results')}</h2>
      {isFiltering && <FilterBar />}
      <div class="search-found">
        <p class="list-count" role="status">
          {countInWords()}
        </p>
        {isNothing && <NothingFound isFiltering={isFiltering} />}
        {shownHits.value.length > 0 && <HitList />}
        {hasMoreHits.value && (
          <button type="button" class="button rows-more" onClick={showMoreHits}>
            {t('search.showMore')}
          </button>
        )}
        {hasMoreMatches.value && <p class="hint">{t('search.more')}</p>}
      </div>
    </>
  );
}

function countInWords(): string {
  const count = hitCount.value;
  if (count === null) return '';
  const found = t('records.matches', { count });
  return nearPlace.value === null ? found : `${found} · ${nearInWords()}`;
}

/** How far around which place was searched. */
function nearInWords(): string {
  const near = nearPlace.value;
  if (near === null) return '';
  const [lng, lat] = near.shape.coordinates;
  const isTyped = near.title === null && typeof lng === 'number' && typeof lat === 'number';
  const place = isTyped
    ? formatPlace([lng, lat], language.value)
    : near.title && localized(near.title);
  const distance = formatDistance(near.radiusM, language.value);
  return t('search.within.of', { distance, place: place ?? '' });
}

function NothingFound({ isFiltering }: { readonly isFiltering: boolean }) {
  if (!isFiltering || !isFiltered.value) {
    return <p class="empty-state">{noneInWords(searchText.value.trim())}</p>;
  }
  return (
    <div class="empty-state">
      <p>{t('search.noneFiltered')}</p>
      <button type="button" class="button" onClick={clearFilters}>
        {t('search.clearFilters')}
      </button>
    </div>
  );
}

function noneInWords(text: string): string {
  return isLikeAddress(text)
    ? explain({ code: 'notAnAddress', params: { address: text } })
    : t('search.none', { text });
}
