import { computed } from '@preact/signals';
import { COMMANDS, type CommandId } from '../../../geodata/model/app/commands.ts';
import {
  addressOf,
  isLikeRecordAddress,
  type RecordRef,
  readRecordAddress,
} from '../../../geodata/model/app/record-address.ts';
import { DATUMS } from '../../../geodata/model/space/datum.ts';
import {
  type CoordinateReading,
  readCoordinates,
} from '../../../geodata/model/space/read-coordinates.ts';
import { hasEveryWord, searchWords, wordIndexOf } from '../../../geodata/model/text/fold.ts';
import type { MatchGrade, SearchHit } from '../../../geodata/model/text/search.ts';
import { MOST_HITS } from '../../../geodata/model/text/search.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { type DateReading, readDates } from '../../../geodata/model/time/read-date.ts';
import type { Note, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { scenes } from '../../core/workbook.ts';
import { matchingNotes, searchedHits, searchText } from './search.ts';

/** Something the box offers: of the atlas, of the workbook, a time or a place in numbers, or something to do. */
export type Hit =
  | { readonly kind: 'date'; readonly reading: DateReading }
  | { readonly kind: 'position'; readonly reading: CoordinateReading }
  | { readonly kind: 'address'; readonly record: RecordRef }
  | { readonly kind: 'record'; readonly hit: SearchHit }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'command'; readonly id: CommandId };

const MOST_OF_A_KIND = 3;
/** Grades that mean the thing itself; what is only near comes after one's own notes. */
const SURE: ReadonlySet<MatchGrade> = new Set(['exact', 'whole', 'begins', 'words', 'telex']);

/** The best hits for what stands in the box, in the order in which they are shown. */
export const hits = computed<readonly Hit[]>(() => {
  const words = searchWords(searchText.value);
  if (words.length === 0) return [];
  if (isLikeRecordAddress(searchText.value)) return addressTyped(searchText.value);
  const typed = [...datesTyped(searchText.value), ...positionsTyped(searchText.value)];
  const records = searchedHits.value.map((hit) => ({ kind: 'record', hit }) as const);
  const sure = records.filter(({ hit }) => SURE.has(hit.grade));
  const others = records.filter(({ hit }) => !SURE.has(hit.grade));
  const own = [...notesFound(), ...scenesNamed(words), ...commandsNamed(words)];
  const room = MOST_HITS - Math.min(own.length, MOST_HITS / 2);
  return [...typed, ...sure.slice(0, room), ...own, ...others].slice(0, MOST_HITS);
});

/** The hits that the lists of events and notes below do not hold as well. */
export const otherHits = computed(() =>
  hits.value.filter(
    (hit) => hit.kind !== 'note' && !(hit.kind === 'record' && hit.hit.kind === 'event'),
  ),
);

/** The record that an address names; nothing else is meant by it. */
function addressTyped(text: string): Hit[] {
  const record = readRecordAddress(text);
  return record === null ? [] : [{ kind: 'address', record }];
}

/** Dates in the years of the atlas, in every way the text can be read. */
function datesTyped(text: string): Hit[] {
  const readings = readDates(text).filter(
    ({ date }) => date.endDay >= FIRST_DAY && date.startDay <= LAST_DAY,
  );
  return readings.map((reading) => ({ kind: 'date', reading }));
}

/** Coordinates on either datum, on the one that was chosen last first. */
function positionsTyped(text: string): Hit[] {
  const chosen = preferences.value.datum;
  const datums = DATUMS.toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return datums.flatMap((datum) => {
    const reading = readCoordinates(text, datum);
    return reading === null ? [] : [{ kind: 'position', reading }];
  });
}

function notesFound(): Hit[] {
  const found = matchingNotes.value.slice(0, MOST_OF_A_KIND);
  return found.map((note) => ({ kind: 'note', note }));
}

function scenesNamed(words: readonly string[]): Hit[] {
  const named = scenes.value.filter(({ title }) => hasEveryWord(wordIndexOf(title), words));
  return named.slice(0, MOST_OF_A_KIND).map((scene) => ({ kind: 'scene', scene }));
}

/** Commands by their names in the language of the interface; two letters at least. */
function commandsNamed(words: readonly string[]): Hit[] {
  if (words.join('').length < 2) return [];
  const named = commandIndex.value.filter(({ index }) => hasEveryWord(index, words));
  return named.slice(0, MOST_OF_A_KIND).map(({ id }) => ({ kind: 'command', id }));
}

const commandIndex = computed(() => {
  void language.value;
  const others = COMMANDS.filter(({ id }) => id !== 'search.focus');
  return others.map(({ id }) => ({ id, index: wordIndexOf(t(`command.${id}`)) }));
});

/** What tells a hit from the others. */
export function keyOfHit(hit: Hit): string {
  if (hit.kind === 'record') return `${hit.hit.kind} ${hit.hit.id}`;
  if (hit.kind === 'address') return addressOf(hit.record);
  if (hit.kind === 'date') return `date ${hit.reading.date.edtf}`;
  if (hit.kind === 'position') return `position ${hit.reading.datum}`;
  if (hit.kind === 'note') return `note ${hit.note.id}`;
  return hit.kind === 'scene' ? `scene ${hit.scene.id}` : `command ${hit.id}`;
}
