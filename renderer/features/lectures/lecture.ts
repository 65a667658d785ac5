import { batch, computed, effect, untracked } from '@preact/signals';
import type { CommandId } from '../../../geodata/model/app/commands.ts';
import type { LectureState, LectureStep } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { enter, leave, type ModeKeyPress, ownMode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { useAid } from './lecture-aids.ts';
import { readLectureKeys } from './lecture-keys.ts';
import { hereSceneId, isOffScript, isTakingPictures, lecture, playlist } from './lecture-state.ts';
import { isMapInHand, returnToScript } from './off-script.ts';
import { lectureScenes } from './open-lecture.ts';
import { storeAllWords } from './scene-words.ts';

const audience = computed(() => lecture.value?.audience ?? null);

/** What holds in both windows; any other command would act in one of them alone. */
const MIRRORED: ReadonlySet<CommandId> = new Set([
  'view.theme',
  'view.language',
  'lecture.present',
  'lecture.presentHere',
]);

/** What may be done to the lecturer's own map while it is in hand. */
const BY_HAND = /^(view\.(home|legend)|layer\.|time\.)/;

ownMode('presenting', {
  refuse: () => t('lectures.isGiven'),
  isReading: isMapInHand,
  onEscape() {
    if (isTakingPictures.peek()) endLecture();
    else if (isOffScript.peek()) returnToScript();
    else askToEnd();
  },
  onKey: actOnKey,
  refuseCommand(id) {
    const isFree = MIRRORED.has(id) || (isMapInHand.peek() && BY_HAND.test(id));
    return isFree ? null : t('lectures.notMeanwhile');
  },
});

/** Follows main's account of the lecture, and asks for one already under way. */
export async function followLecture(): Promise<void> {
  let isTold = false;
  api.on('lecture.changed', (state) => {
    isTold = true;
    takeLecture(state);
  });
  const result = await api.request('lecture.get');
  // What main tells meanwhile is newer than what it answers.
  if (result.ok && !isTold) takeLecture(result.value);
}

/** Takes over what main says of the lecture; the mode begins and ends with it. */
function takeLecture(state: LectureState | null): void {
  batch(() => {
    lecture.value = state;
    if (state === null) leave('presenting');
    else enter('presenting');
    if (state?.pictures === null) hereSceneId.value = state.sceneId;
  });
}

/** Tells the presenter of a crash, which may be mended before anybody looks. */
export function followAudience(): () => void {
  return effect(() => {
    if (audience.value !== 'reopening') return;
    untracked(() => notify('error', t('lectures.audienceCrashed')));
  });
}

/** Has main know which scenes there are, whenever they change during a lecture. */
export function followPlaylist(): () => void {
  const ids = computed(() => playlist.value.map(({ id }) => id).join(' '));
  return effect(() => {
    const sceneIds = ids.value.split(' ').filter(Boolean);
    if (lecture.peek() !== null) void api.request('lecture.setScenes', { sceneIds });
  });
}

/** Begins at the first scene, or where a crash of the atlas cut a lecture short. */
export function startLecture(): Promise<void> {
  return begin(null, false);
}

/** Begins at a scene, with the clock of the lecture before running on. */
export function startLectureAt(sceneId: string | null): Promise<void> {
  return begin(sceneId ?? playlist.peek()[0]?.id ?? null, true);
}

/** Begins with what is typed at that moment. */
async function begin(sceneId: string | null, isContinued: boolean): Promise<void> {
  await storeAllWords();
  const shown = playlist.peek().map(({ id }) => id);
  // One that is passed over is shown all the same when it is asked for.
  const sceneIds = sceneId === null || shown.includes(sceneId) ? shown : withScene(sceneId);
  const start = { sceneIds, sceneId, isContinued, pictures: null };
  const result = await api.request('lecture.start', start);
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value.isResumed) notify('info', t('lectures.resumed'));
}

function withScene(sceneId: string): string[] {
  const isWanted = ({ id, isSkipped }: Scene) => !isSkipped || id === sceneId;
  return lectureScenes
    .peek()
    .filter(isWanted)
    .map(({ id }) => id);
}

export function stepLecture(step: LectureStep): void {
  void api.request('lecture.step', { step });
}

export function goToScene(index: number): void {
  void api.request('lecture.goTo', { index });
}

/** Asks the lecturer, in their own window, whether the lecture is to end. */
export function askToEnd(): void {
  void api.request('lecture.askToEnd');
}

/** The lecturer answers that the lecture goes on. */
export function goOn(): void {
  // At once, so that the question can be asked again before main has answered.
  const now = lecture.peek();
  if (now !== null) lecture.value = { ...now, isEndAsked: false };
  void api.request('lecture.goOn');
}

export function endLecture(): void {
  void api.request('lecture.end');
}

/** Loads the audience window anew when it shows nothing. */
export function reopenAudience(): void {
  void api.request('lecture.reopenAudience');
}

const readKey = readLectureKeys();

/**
 * The keys of a lecture, in both windows; F5 would load the page anew. Escape is left to the chain:
 * a message goes before the lecture does.
 */
function actOnKey(press: ModeKeyPress): boolean {
  if (press.isMod || press.isAlt || isForMap(press)) return false;
  if (isTakingPictures.peek()) return press.key !== 'Escape';
  const deed = readKey(press);
  if (deed === null || deed.do === 'end') return false;
  if (deed.do === 'step') stepLecture(deed.step);
  else if (deed.do === 'goTo') goToScene(deed.index);
  else if (deed.do === 'reopen') reopenAudience();
  else if (deed.do === 'aid') useAid(deed.aid);
  return true;
}

/** What moves a map, a slider and the cursor in a field. */
const MOVES = /^(Arrow|Home$|End$|Enter$|Backspace$|.$)/u;
const MAP_MOVES = /^(Arrow|Home$|End$)/;

/** Off the script, keys that move what has the focus are its own; those of a clicker never are. */
function isForMap({ key, isTyping }: ModeKeyPress): boolean {
  if (!isMapInHand.peek()) return false;
  if (isTyping) return MOVES.test(key);
  return MAP_MOVES.test(key) && document.activeElement?.closest('.map-area, .timeline') != null;
}
