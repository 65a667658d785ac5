import { computed } from '@preact/signals';
import { isLikeAddress, readAddress } from '../../../geodata/model/app/atlas-address.ts';
import { COMMANDS } from '../../../geodata/model/app/commands.ts';
import { DATUMS } from '../../../geodata/model/space/datum.ts';
import { readCoordinates } from '../../../geodata/model/space/read-coordinates.ts';
import { wordIndexOf } from '../../../geodata/model/text/fold.ts';
import { type MatchGrade, MOST_HITS, type SearchHit } from '../../../geodata/model/text/search.ts';
import {
  answersQuery,
  readSearchQuery,
  type SearchQuery,
} from '../../../geodata/model/text/search-query.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { readDates } from '../../../geodata/model/time/read-date.ts';
import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';
import { scenes } from '../../core/workbook.ts';
import type { Hit } from './hit.ts';
import { nearestFirst, notesNear } from './near-notes.ts';
import { matchingNotes, nearPlace, searchedHits, searchText, wholeHits } from './search.ts';

const MOST_OF_A_KIND = 3;
/** Grades that mean the thing itself; what is only near comes after one's own notes. */
const SURE: ReadonlySet<MatchGrade> = new Set(['exact', 'whole', 'begins', 'words', 'telex']);

/** Everything found for what stands in the box, the best first; around a place the nearest first. */
export const hits = computed<readonly Hit[]>(() => hitsAmong(searchedHits.value));

/** The same of what was found when matches were last counted. */
export const countedHits = computed<readonly Hit[]>(() => hitsAmong(wholeHits.value));

function hitsAmong(found: readonly SearchHit[]): readonly Hit[] {
  const query = readSearchQuery(searchText.value);
  if (query.words.length === 0) return [];
  if (isLikeAddress(searchText.value)) return addressTyped(searchText.value);
  const records = found.map((hit) => ({ kind: 'record', hit }) as const);
  const near = nearPlace.value;
  if (near !== null) return nearestFirst([...records, ...notesNear(near, searchText.value)]);
  const typed = [...datesTyped(searchText.value), ...positionsTyped(searchText.value)];
  const sure = records.filter(({ hit }) => SURE.has(hit.grade));
  const others = records.filter(({ hit }) => !SURE.has(hit.grade));
  const [notes, scenes] = [notesFound(), scenesNamed(query)];
  const first = [notes, scenes, commandsNamed(query)].flatMap((own) =>
    own.slice(0, MOST_OF_A_KIND),
  );
  const room = MOST_HITS - Math.min(first.length, MOST_HITS / 2);
  const rest = [notes, scenes].flatMap((own) => own.slice(MOST_OF_A_KIND));
  return [...typed, ...sure.slice(0, room), ...first, ...sure.slice(room), ...others, ...rest];
}

/** What an address names; nothing else is meant by it. */
function addressTyped(text: string): Hit[] {
  const named = readAddress(text);
  return named === null ? [] : [{ kind: 'address', named }];
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
  return matchingNotes.value.map((note) => ({ kind: 'note', note, distanceM: null }));
}

function scenesNamed(query: SearchQuery): Hit[] {
  const named = scenes.value.filter(({ title }) => answersQuery(wordIndexOf(title), query));
  return named.map((scene) => ({ kind: 'scene', scene }));
}

/** Commands by their names in the language of the interface; two letters at least. */
function commandsNamed(query: SearchQuery): Hit[] {
  if (query.words.join('').length < 2) return [];
  const named = commandIndex.value.filter(({ index }) => answersQuery(index, query));
  return named.map(({ id }) => ({ kind: 'command', id }));
}

const commandIndex = computed(() => {
  void language.value;
  const others = COMMANDS.filter(({ id }) => id !== 'search.focus');
  return others.map(({ id }) => ({ id, index: wordIndexOf(t(`command.${id}`)) }));
});
