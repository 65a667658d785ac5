import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { foldForSearch } from '../../geodata/model/fold.ts';
import type { EventSummary } from '../../geodata/model/records.ts';
import { content, eventsById } from '../state/content.ts';
import { drawing, reviseDraft } from '../state/drawing.ts';
import { language, localized, t } from '../state/language.ts';
import { selection } from '../state/selection.ts';
import { formatSpan } from '../ui/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { moveRovingFocus } from '../ui/roving.ts';
import { linkTitle } from './linked-events.tsx';

const MOST_OFFERED = 6;

/** The events a note is linked to: remove any, add those that a few letters find. */
export function NoteLinksField({ eventIds }: { readonly eventIds: readonly string[] }) {
  const id = useId();
  const text = useSignal('');
  const offered = findEvents(text.value, eventIds);
  const add = (eventId: string) => {
    link(eventId);
    text.value = '';
    document.getElementById(id)?.focus();
  };
  return (
    <div class="links-field">
      <label class="field-label" for={id}>
        {t('notes.links')}
      </label>
      <Links eventIds={eventIds} />
      <SelectedEvent eventIds={eventIds} />
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('notes.findEvent')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) =>
          onFinderKey(event, offered, add, () => {
            text.value = '';
          })
        }
      />
      <p class="hint" role="status">
        {text.value.trim() !== '' &&
          offered.length === 0 &&
          t('notes.noEventFound', { text: text.value })}
      </p>
      <ul class="offered-events" onKeyDown={moveRovingFocus}>
        {offered.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              class="row-button"
              data-roving
              data-layer={event.layerIds[0]}
              onClick={() => add(event.id)}
            >
              <span class="row-date sentence-case">{formatSpan(event.date, language.value)}</span>
              <span class="row-title">{localized(event.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Links({ eventIds }: { readonly eventIds: readonly string[] }) {
  if (eventIds.length === 0) return null;
  return (
    <ul class="links">
      {eventIds.map((eventId) => (
        <li key={eventId} class="link-chip" data-layer={eventsById.value.get(eventId)?.layerIds[0]}>
          <span>{linkTitle(eventId)}</span>
          <IconButton
            icon="close"
            label={t('notes.unlink', { title: linkTitle(eventId) })}
            isQuiet
            onClick={() => unlink(eventId)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The event selected on the map or in the list is offered first. */
function SelectedEvent({ eventIds }: { readonly eventIds: readonly string[] }) {
  const now = selection.value;
  const event = now?.kind === 'event' ? eventsById.value.get(now.id) : undefined;
  if (event === undefined || eventIds.includes(event.id)) return null;
  return (
    <button type="button" class="button link-selected" onClick={() => link(event.id)}>
      <Icon name="plus" />
      {t('notes.link', { title: localized(event.title) })}
    </button>
  );
}

function findEvents(text: string, linkedIds: readonly string[]): readonly EventSummary[] {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return content.value.events
    .filter(({ id }) => !linkedIds.includes(id))
    .filter((event) => words.every((word) => searchedText(event).includes(word)))
    .slice(0, MOST_OFFERED);
}

function searchedText({ title, date }: EventSummary): string {
  return foldForSearch(`${title.en} ${title.vi} ${date?.edtf ?? ''}`);
}

/** Enter links the first event found, the arrow leads into the list, Escape empties the field. */
function onFinderKey(
  event: KeyboardEvent & { readonly currentTarget: HTMLInputElement },
  offered: readonly EventSummary[],
  add: (eventId: string) => void,
  clear: () => void,
): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.isComposing;
  const [first] = offered;
  if (event.key === 'Enter' && isPlain) {
    event.preventDefault();
    if (first !== undefined) add(first.id);
  } else if (event.key === 'ArrowDown' && first !== undefined) {
    event.preventDefault();
    event.currentTarget
      .closest('.links-field')
      ?.querySelector<HTMLElement>('[data-roving]')
      ?.focus();
  } else if (event.key === 'Escape' && event.currentTarget.value !== '') {
    event.preventDefault();
    clear();
  }
}

function link(eventId: string): void {
  const now = drawing.peek();
  if (now.step !== 'editing') return;
  reviseDraft({ eventIds: [...now.draft.eventIds, eventId] });
}

function unlink(eventId: string): void {
  const now = drawing.peek();
  if (now.step !== 'editing') return;
  reviseDraft({ eventIds: now.draft.eventIds.filter((id) => id !== eventId) });
}
