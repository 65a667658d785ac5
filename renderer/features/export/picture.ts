import { signal } from '@preact/signals';
import { roundBelow } from '../../../geodata/model/space/round-below.ts';
import { formatDay, formatWindow } from '../../../geodata/model/time/format-date.ts';
import { api } from '../../api.ts';
import { shownDay } from '../../core/as-of.ts';
import { isComparing } from '../../core/comparison.ts';
import { explain, language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { names } from '../../core/preferences.ts';
import { type ScaleBar, withMargin } from '../../ui/picture-margin.ts';
import { loadWallFonts } from '../../ui/wall-fonts.ts';
import { type MapPicture, mapCamera } from './map/picture.ts';
import { printPicture } from './print-picture.ts';
import { closeSheet, sheetMaps, titleOf } from './sheet.ts';

/** How many pixels a picture may have, along each side, for one of the screen. */
const TIMES = [1, 2, 3, 4] as const;

/** Enough for paper: 200 to the inch of an ordinary screen's map on A4. */
const TIMES_TO_PRINT = 2;

/** How long the bar of the scale may be, as a share of the picture. */
const SCALE_SHARE = 0.16;

/** What was chosen last; kept while the atlas is open. */
export const pictureTimes = signal<number>(TIMES_TO_PRINT);

/** Whether a picture is being taken. */
export const isPictureTaken = signal(false);

/** The pixels of each choice, without those that the computer draws no larger than the one before. */
export function pictureSizes(): readonly { readonly times: number; readonly sizePx: string }[] {
  const camera = mapCamera.value;
  if (camera === null) return [];
  const sizes = TIMES.map((times) => ({ times, size: camera.sizeAt(times) }));
  return sizes
    .filter(({ size }, index) => size[0] > (sizes[index - 1]?.size[0] ?? 0))
    .map(({ times, size: [width, height] }) => ({
      times,
      sizePx: t('export.timesSize', { times, width, height }),
    }));
}

/** Takes the picture, asks where it is to be stored and says where it is. */
export async function savePicture(title: string): Promise<void> {
  await withPicture(title, pictureTimes.peek(), async (png) => {
    const saved = await api.request('sheet.savePicture', { title: titleOf(title), png });
    if (!saved.ok) notify('error', explain(saved.error));
    else if (saved.value !== null) {
      notify('info', t('export.saved', { file: saved.value.fileName }));
      closeSheet();
    }
  });
}

/** Takes the picture and has the system print it. */
export async function printMap(title: string): Promise<void> {
  await withPicture(title, TIMES_TO_PRINT, async (png) => {
    closeSheet();
    await printPicture(png, titleOf(title));
  });
}

async function withPicture(
  title: string,
  times: number,
  use: (png: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  const [camera, map] = [mapCamera.peek(), sheetMaps.peek()?.[0]];
  if (camera === null || map === undefined || isPictureTaken.peek() || isComparing.peek()) return;
  isPictureTaken.value = true;
  try {
    await loadWallFonts();
    const taken = await camera.take(times);
    // Whoever closed the dialog meanwhile wants no picture any more.
    if (sheetMaps.peek()?.[0] !== map) return;
    if (taken === null) {
      notify('error', t('export.notTaken'));
      return;
    }
    const { startDay, endDay } = map.clock;
    const words = {
      title: titleOf(title),
      caption: t(names.peek() === 'modern' ? 'mapPanel.asOfModern' : 'mapPanel.asOf', {
        date: formatDay(shownDay.peek(), language.peek()),
      }),
      address: map.address,
      date: formatWindow(startDay, endDay, language.peek()),
    };
    const { bytes } = await withMargin(taken, words, scaleBarOf(taken));
    await use(bytes);
  } catch (error) {
    notify('error', t('export.notTaken'));
    throw error;
  } finally {
    isPictureTaken.value = false;
  }
}

/** A round length, as long as there is room for it; without one where the ground cannot be measured. */
export function scaleBarOf({
  metresPerPx,
  widthPx,
}: Pick<MapPicture, 'metresPerPx' | 'widthPx'>): ScaleBar | null {
  if (!(metresPerPx > 0)) return null;
  const metres = roundBelow(widthPx * SCALE_SHARE * metresPerPx);
  const label =
    metres < 1000
      ? t('export.metres', { m: metres })
      : t('export.kilometres', { km: metres / 1000 });
  return { lengthPx: metres / metresPerPx, label };
}
