import { type Signal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { eventsById } from '../../core/content.ts';
import { findEvents } from '../../core/find.ts';
import { language, localized, t } from '../../core/language.ts';
import { RecordRow } from '../../ui/record-row.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';

const MOST_OFFERED = 6;

interface EventFinderProps {
  /** Events that are not to be offered. */
  readonly excludedIds: readonly string[];
  readonly onFound: (eventId: string) => void;
}

/** Finds an event by a few letters. Enter takes the first, the arrow leads into the list. */
export function EventFinder({ excludedIds, onFound }: EventFinderProps) {
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, found } = useFoundEvents();
  const offered = found.value?.filter(({ id }) => !excludedIds.includes(id)).slice(0, MOST_OFFERED);
  const take = (eventId: string) => {
    onFound(eventId);
    text.value = '';
    input.current?.focus();
  };
  return (
    <div class="event-finder">
      <input
        ref={input}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('notes.findEvent')}
        aria-describedby={hintId}
        placeholder={t('notes.findEvent')}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => onFinderKey(event, { text, first: offered?.[0], take })}
      />
      <p id={hintId} class="hint" role="status">
        {offered && summary(offered.length, text.value)}
      </p>
      {offered && <OfferedEvents events={offered} onTake={take} />}
    </div>
  );
}

interface FinderState {
  readonly text: Signal<string>;
  readonly first: EventSummary | undefined;
  readonly take: (eventId: string) => void;
}

function onFinderKey(event: KeyboardEvent, { text, first, take }: FinderState): void {
  const isTaking = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  const isEntering = event.key === 'ArrowDown' && first !== undefined;
  const isClearing = event.key === 'Escape' && text.peek() !== '';
  if (event.isComposing || !(isTaking || isEntering || isClearing)) return;
  event.preventDefault();
  if (isClearing) text.value = '';
  else if (isEntering) document.querySelector<HTMLElement>('.event-finder [data-roving]')?.focus();
  else if (first !== undefined) take(first.id);
}

interface OfferedEventsProps {
  readonly events: readonly EventSummary[];
  readonly onTake: (eventId: string) => void;
}

function OfferedEvents({ events, onTake }: OfferedEventsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [events.length]);
  return (
    <ul ref={list} onKeyDown={moveRovingFocus}>
      {events.map((event, index) => (
        <OfferedEvent
          key={event.id}
          event={event}
          isTabStop={index === 0}
          onTake={() => onTake(event.id)}
        />
      ))}
    </ul>
  );
}

interface OfferedEventProps {
  readonly event: EventSummary;
  readonly isTabStop: boolean;
  readonly onTake: () => void;
}

function OfferedEvent({ event, isTabStop, onTake }: OfferedEventProps) {
  return (
    <li>
      <RecordRow
        record={{ kind: 'event', id: event.id }}
        layerId={event.layerIds[0]}
        date={formatSpan(event.date, language.value)}
        title={localized(event.title)}
        isTabStop={isTabStop}
        onClick={onTake}
      />
    </li>
  );
}

/** What is typed, and the events that match it; `null` while nothing is asked or answered. */
function useFoundEvents() {
  const text = useSignal('');
  const answer = useSignal<{ readonly text: string; readonly ids: readonly string[] } | null>(null);
  useSignalEffect(() => {
    const asked = text.value.trim();
    answer.value = null;
    if (asked === '') return;
    void findEvents(asked).then(({ ids }) => {
      if (asked === text.peek().trim()) answer.value = { text: asked, ids };
    });
  });
  const found = useComputed(
    () => answer.value?.ids.flatMap((id) => eventsById.value.get(id) ?? []) ?? null,
  );
  return { text, found };
}

function summary(count: number, text: string): string {
  return count === 0 ? t('notes.noEventFound', { text }) : t('notes.pressEnter');
}
