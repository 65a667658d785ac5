import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { sidebarTab } from '../../core/panels.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { searchFocusRequests, searchText } from './search.ts';

/** Finds events and notes while the person types. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  useSignalEffect(() => {
    if (searchFocusRequests.value === 0) return;
    input.current?.focus();
    input.current?.select();
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
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={searchText.value}
        onInput={(event) => {
          searchText.value = event.currentTarget.value;
          sidebarTab.value = 'events';
        }}
        onKeyDown={(event) => {
          clearOnEscape(event, clear);
          enterList(event);
        }}
      />
      {searchText.value !== '' && (
        <IconButton icon="close" label={t('search.clear')} keys="Esc" isQuiet onClick={clear} />
      )}
    </search>
  );
}

/** The arrow that leads from the box into what it found. */
function enterList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.event-list [data-roving][tabindex="0"]')?.focus();
}

function clearOnEscape(event: KeyboardEvent, clear: () => void): void {
  if (event.key !== 'Escape' || searchText.peek() === '') return;
  event.preventDefault();
  clear();
}
