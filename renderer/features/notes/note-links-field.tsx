import { useId } from 'preact/hooks';
import { eventsById } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { selection } from '../../core/selection.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { reviseDraft } from './draft.ts';
import { drawing } from './drawing.ts';
import { EventFinder } from './event-finder.tsx';
import { linkTitle } from './linked-events.tsx';

/** The events a note is linked to: remove any, add the selected one or those a search finds. */
export function NoteLinksField({ eventIds }: { readonly eventIds: readonly string[] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} class="field-label">
        {t('notes.links')}
      </h3>
      <Links eventIds={eventIds} />
      <SelectedEvent eventIds={eventIds} />
      <EventFinder excludedIds={eventIds} onFound={link} />
    </section>
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
