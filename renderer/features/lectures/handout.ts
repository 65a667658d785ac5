import { computed, signal } from '@preact/signals';
import type { Handout, HandoutFormat, HandoutScene } from '../../../geodata/model/app/handout.ts';
import { CREDIT_LINE } from '../../../geodata/model/content/credits.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { explain, language, t } from '../../core/language.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { mode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { withMargin } from '../../ui/picture-margin.ts';
import { loadWallFonts } from '../../ui/wall-fonts.ts';
import { playlist } from './lecture-state.ts';
import { noteBlocks } from './note-blocks.ts';
import { openTitle } from './open-lecture.ts';
import { captionOf, dateOf } from './scene-caption.ts';
import { storeAllWords } from './scene-words.ts';
import { type SceneShot, stopPictures, takePictures } from './take-pictures.ts';

/** How far the lecture that is taken along has come. */
export type HandoutProgress =
  | {
      readonly state: 'drawing';
      readonly number: number;
      readonly total: number;
      readonly title: string;
    }
  | { readonly state: 'writing'; readonly fileName: string };

/** Whether it is being asked as what the lecture is to be taken along. */
export const isHandoutOpen = signal(false);

/** `null` while nothing is drawn or written. */
export const handoutProgress = signal<HandoutProgress | null>(null);

/** As what it was taken along last; kept while the atlas is open. */
export const handoutFormat = signal<HandoutFormat>('pagesText');

export const isHandoutUnderWay = computed(() => handoutProgress.value !== null);

export function askForHandout(): void {
  if (mode.peek() === 'reading' && requireMap()) isHandoutOpen.value = true;
}

/** Closes the dialog; what is being drawn is given up, and nothing is written. */
export function closeHandout(): void {
  if (handoutProgress.peek()?.state === 'writing') return;
  isHandoutOpen.value = false;
  stopPictures();
}

/** Asks for a file, takes the pictures and has all of it written. Tells what came of it. */
export async function saveHandout(): Promise<void> {
  if (isHandoutUnderWay.peek()) return;
  await storeAllWords();
  const format = handoutFormat.peek();
  const [scenes, title] = [playlist.peek(), openTitle.peek()];
  const chosen = await api.request('handout.chooseFile', { format, title });
  if (!chosen.ok) notify('error', explain(chosen.error));
  if (!chosen.ok || chosen.value === null || !isHandoutOpen.peek()) return;
  try {
    const shots = await takePictures(scenes, format === 'pictures' ? 'png' : 'jpeg', tellDrawing);
    if (shots === null) notify('info', t('handout.cancelled'));
    else await write({ format, title, shots, fileName: chosen.value.fileName });
  } catch (error) {
    notify('error', error instanceof Error ? error.message : String(error));
  } finally {
    handoutProgress.value = null;
  }
}

function tellDrawing(number: number, total: number, title: string): void {
  handoutProgress.value = { state: 'drawing', number, total, title };
}

interface Written {
  readonly format: HandoutFormat;
  readonly title: string;
  readonly shots: readonly SceneShot[];
  readonly fileName: string;
}

async function write({ format, title, shots, fileName }: Written): Promise<void> {
  handoutProgress.value = { state: 'writing', fileName };
  const scenes = shots.map(handoutScene);
  if (format === 'pictures') await loadWallFonts();
  const furnished: Handout['scenes'] =
    format === 'pictures' ? await Promise.all(scenes.map(furnish)) : scenes;
  const handout = {
    format,
    title,
    language: language.peek(),
    credits: CREDIT_LINE,
    scenes: furnished,
  };
  const saved = await api.request('handout.save', handout);
  if (!saved.ok) notify('error', explain(saved.error));
  else {
    isHandoutOpen.value = false;
    notify('info', t('handout.saved', { file: saved.value.fileName }));
  }
}

async function furnish(scene: HandoutScene): Promise<HandoutScene> {
  return { ...scene, notes: [], picture: await withMargin(scene.picture, scene) };
}

/** A scene in words, with the picture that was taken of it. */
function handoutScene({ scene, picture }: SceneShot): HandoutScene {
  return {
    title: scene.title,
    section: scene.section,
    caption: captionOf(scene),
    date: dateOf(scene, endOf(scene)),
    notes: [...noteBlocks(scene.speakerNotes)],
    picture,
  };
}

/** The picture is of what the clock comes to. */
function endOf({ clock, play }: Scene) {
  return play?.to ?? clock;
}
