import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { formatEdtf, formatWindow } from '../../../geodata/model/time/format-date.ts';
import { isPlaying, ownWindow, setClock } from '../../core/clock.ts';
import { content } from '../../core/content.ts';
import { language, t } from '../../core/language.ts';
import { showLayers, visibleLayerIds } from '../../core/layers.ts';
import { shownEvents } from '../../core/shown.ts';
import { EventRow } from '../../ui/event-row.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';
import { useTabStop } from '../../ui/use-tab-stop.ts';
import { type EventGroup, groupEvents, isListedByYear } from './event-groups.ts';

/** The sidebar's first tab: every event shown, and what else is said of what the map holds. */
export function EventsPanel({ children }: { readonly children?: ComponentChildren }) {
  return (
    <>
      <h2 class="visually-hidden">{t('records.title')}</h2>
      <ShownEvents />
      {children}
    </>
  );
}

function ShownEvents() {
  const isByYear = useComputed(() => isListedByYear(ownWindow.value));
  const groups = useComputed(() => groupEvents(shownEvents.value, isByYear.value));
  const total = content.value.events.length;
  const shown = shownEvents.value.length;
  return (
    <div class="event-list">
      <p class="list-count" role="status" aria-live={isPlaying.value ? 'off' : 'polite'}>
        {t('records.count', { total, shown })}
      </p>
      {shown === 0 ? <NothingShown /> : <GroupedEvents groups={groups} />}
    </div>
  );
}

function GroupedEvents(props: { readonly groups: ReadonlySignal<readonly EventGroup[]> }) {
  const tabStopId = useTabStop(shownEvents);
  return (
    <div data-roving-list>
      {props.groups.value.map(({ edtf, events }) => (
        <section key={edtf} class="event-group">
          <h3 class="group-heading sentence-case">
            {edtf === null ? t('records.date.none') : formatEdtf(edtf, language.value)}
          </h3>
          <ul onKeyDown={moveRovingFocus}>
            {events.map((event) => (
              <EventRow key={event.id} event={event} words={[]} tabStopId={tabStopId} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NothingShown() {
  if (visibleLayerIds.value.size === 0) {
    return (
      <div class="empty-state">
        <p>{t('records.noLayers')}</p>
        <button type="button" class="button" onClick={() => showLayers(LAYER_IDS)}>
          {t('records.allLayers')}
        </button>
      </div>
    );
  }
  const window = formatWindow(ownWindow.value.startDay, ownWindow.value.endDay, language.value);
  return (
    <div class="empty-state">
      <p>{t('records.emptyWindow', { window })}</p>
      <button type="button" class="button" onClick={showAllYears}>
        {t('command.time.all')}
      </button>
    </div>
  );
}

function showAllYears(): void {
  setClock({ startDay: FIRST_DAY, endDay: LAST_DAY });
}
