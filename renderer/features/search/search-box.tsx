import { effect, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import {
  activeHit,
  HITS_ID,
  hasHits,
  hitElementId,
  moveActiveHit,
  takeActiveHit,
} from './active-hit.ts';
import {
  isSearchInSight,
  isSearching,
  searchFocusRequests,
  searchText,
  typeSearch,
} from './search.ts';

/**
 * Finds whatever the atlas has while the person types: a combobox, whose list of hits stands in the
 * place of the list below.
 */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const isListShown = hasHits.value && isSearchInSight.value;
  const takeFocus = () => {
    if (searchFocusRequests.value === 0) return;
    input.current?.focus();
    input.current?.select();
  };
  // At once, so that the next letter falls into the box, and again when a closed sidebar is open.
  useEffect(() => effect(takeFocus), []);
  useSignalEffect(() => {
    const isAsked = searchFocusRequests.value !== 0;
    if (isAsked && document.activeElement !== input.current) takeFocus();
  });
  const clear = () => {
    searchText.value = '';
    input.current?.focus();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        class="field"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListShown}
        aria-controls={isListShown ? HITS_ID : undefined}
        aria-activedescendant={activeHit.value === -1 ? undefined : hitElementId(activeHit.value)}
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={searchText.value}
        onInput={(event) => typeSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          clearOnEscape(event, clear);
          moveInList(event);
        }}
      />
      {searchText.value !== '' && (
        <IconButton icon="close" label={t('search.clear')} keys="Esc" isQuiet onClick={clear} />
      )}
    </search>
  );
}

/** Arrows point at a hit, Enter goes there; letters that are still being composed are let be. */
function moveInList(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown') moveActiveHit(1);
  else if (event.key === 'ArrowUp') moveActiveHit(-1);
  else if (event.key === 'Enter' && isSearching.peek()) takeActiveHit();
  else return;
  event.preventDefault();
}

function clearOnEscape(event: KeyboardEvent, clear: () => void): void {
  if (event.key !== 'Escape' || searchText.peek() === '') return;
  event.preventDefault();
  clear();
}
