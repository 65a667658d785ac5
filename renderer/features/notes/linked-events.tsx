import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { select } from '../../core/selection.ts';
import { RecordRow } from '../../ui/record-row.tsx';

/** The events a note is linked to, each one click away. */
export function LinkedEvents({ eventIds }: { readonly eventIds: readonly string[] }) {
  if (eventIds.length === 0) return null;
  return (
    <section class="record-part">
      <h3>{t('notes.links')}</h3>
      <ul class="linked-events">
        {eventIds.map((id) => (
          <li key={id}>
            <LinkedEvent id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An event that this edition no longer has is named all the same. */
function LinkedEvent({ id }: { readonly id: string }) {
  const event = eventsById.value.get(id);
  if (event === undefined) return <p class="hint">{t('notes.unknownEvent', { id })}</p>;
  const record = { kind: 'event', id } as const;
  return (
    <RecordRow
      record={record}
      layerId={event.layerIds[0]}
      date={formatSpan(event.date, language.value)}
      title={localized(event.title)}
      onClick={() => select(record, { fly: true })}
    />
  );
}

/** What a linked event is called, also one that this edition no longer has. */
export function linkTitle(id: string): string {
  const event = eventsById.value.get(id);
  return event === undefined ? t('notes.unknownEvent', { id }) : localized(event.title);
}
