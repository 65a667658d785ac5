import type { ComponentChildren } from 'preact';
import { isLikeRecordAddress } from '../../../geodata/model/app/record-address.ts';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import { searchWords } from '../../../geodata/model/text/fold.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { setClock } from '../../core/clock.ts';
import { explain, t } from '../../core/language.ts';
import { showLayers } from '../../core/layers.ts';
import { select } from '../../core/selection.ts';
import { EventRow } from '../../ui/event-row.tsx';
import { Marked } from '../../ui/mark-matches.tsx';
import { RecordRow } from '../../ui/record-row.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';
import { useTabStop } from '../../ui/use-tab-stop.ts';
import { HitList } from './hit-list.tsx';
import { hits, otherHits } from './hits.ts';
import {
  hasMoreMatches,
  isAnswered,
  matchingEvents,
  matchingNotes,
  searchText,
  shownMatches,
} from './search.ts';

/** In the place of the list of events: what the search found. */
export function SearchPanel({ children }: { readonly children?: ComponentChildren }) {
  return (
    <>
      <h2 class="visually-hidden">{t('records.title')}</h2>
      <SearchResults />
      {children}
    </>
  );
}

/** The best hits, then every event in order of time, and how much layers and years hide of them. */
function SearchResults() {
  const words = searchWords(searchText.value);
  const events = shownMatches.value;
  const hiddenCount = matchingEvents.value.length - events.length;
  const foundCount = events.length + matchingNotes.value.length + otherHits.value.length;
  const isNothing = foundCount + hiddenCount === 0;
  const tabStopId = useTabStop(shownMatches);
  return (
    <div class="event-list">
      <p class="list-count" role="status">
        {isAnswered.value ? t('records.matches', { count: foundCount }) : ''}
      </p>
      {isAnswered.value && isNothing && (
        <p class="empty-state">{noneInWords(searchText.value.trim())}</p>
      )}
      {hits.value.length > 0 && <HitList />}
      {events.length > 0 && <h3 class="group-heading">{t('search.events')}</h3>}
      <ul onKeyDown={moveRovingFocus}>
        {events.map((event) => (
          <EventRow key={event.id} event={event} words={words} tabStopId={tabStopId} />
        ))}
      </ul>
      {hiddenCount > 0 && <HiddenMatches count={hiddenCount} />}
      {matchingNotes.value.length > 0 && <MatchingNotes words={words} />}
      {hasMoreMatches.value && <p class="hint">{t('search.more')}</p>}
    </div>
  );
}

function noneInWords(text: string): string {
  return isLikeRecordAddress(text)
    ? explain({ code: 'notAnAddress', params: { address: text } })
    : t('search.none', { text });
}

function HiddenMatches({ count }: { readonly count: number }) {
  return (
    <div class="hidden-matches">
      <p class="hint">{t('search.outside', { count })}</p>
      <button type="button" class="button" onClick={showEverything}>
        {t('search.showAll')}
      </button>
    </div>
  );
}

function showEverything(): void {
  showLayers(LAYER_IDS);
  setClock({ startDay: FIRST_DAY, endDay: LAST_DAY });
}

function MatchingNotes({ words }: { readonly words: readonly string[] }) {
  return (
    <section>
      <h3 class="group-heading">{t('records.notesFound')}</h3>
      <ul>
        {matchingNotes.value.map((note) => (
          <NoteRow key={note.id} note={note} words={words} />
        ))}
      </ul>
    </section>
  );
}

function NoteRow({ note, words }: { readonly note: Note; readonly words: readonly string[] }) {
  const record = { kind: 'note', id: note.id } as const;
  return (
    <li class="row">
      <RecordRow
        record={record}
        title={<Marked text={note.title} words={words} />}
        isCurrentShown
        onClick={() => select(record, { fly: true })}
      />
    </li>
  );
}
