import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  HANDOUT_ENDINGS,
  type Handout,
  type HandoutFormat,
} from '../../../../geodata/model/app/handout.ts';
import { fail, ok, type Result } from '../../../../geodata/model/result.ts';
import type { SheetSaved } from '../../../contract.ts';
import { explainWrite } from '../../../requests/failures.ts';
import type { Handlers } from '../../../requests/register.ts';
import { writeFileAtomically } from '../../../storage/json-file.ts';
import { MOST_PAGE_BYTES } from './handout-page.ts';

export interface HandoutTools {
  /** Asks a person for a file of that ending, or for the name of a folder; `null` when they cancel. */
  readonly chooseFile: (title: string, ending: string | null) => Promise<string | null>;
  readonly write: (handout: Handout) => Promise<Uint8Array>;
}

/**
 * Lectures as files. Where they go is asked first, for pictures take a while; what is chosen stays
 * here and is used once. A file is written whole or not at all, and so is a folder.
 */
export function handoutHandlers({
  chooseFile,
  write,
}: HandoutTools): Pick<Handlers, 'handout.chooseFile' | 'handout.save'> {
  let chosen: { readonly format: HandoutFormat; readonly file: string } | null = null;
  return {
    'handout.chooseFile': async ({ format, title }) => {
      const file = await chooseFile(title, HANDOUT_ENDINGS[format]);
      chosen = file === null ? null : { format, file };
      return ok(file === null ? null : { fileName: basename(file) });
    },
    'handout.save': async (handout) => {
      const place = chosen;
      chosen = null;
      if (place?.format !== handout.format) return fail('noFileChosen');
      if (handout.format === 'pictures') return savePictures(place.file, handout);
      const bytes = await write(handout);
      if (handout.format === 'html' && bytes.byteLength > MOST_PAGE_BYTES) {
        return fail('handoutTooLarge', { megabytes: Math.ceil(bytes.byteLength / 1_000_000) });
      }
      return save(place.file, () => writeFileAtomically(place.file, bytes));
    },
  };
}

function savePictures(folder: string, { scenes }: Handout): Result<SheetSaved> {
  const digits = String(scenes.length).length;
  return save(folder, () => {
    // One that is there already is somebody's: it is neither emptied nor mixed with ours.
    mkdirSync(folder);
    try {
      scenes.forEach(({ title, picture }, index) => {
        const number = String(index + 1).padStart(digits, '0');
        writeFileAtomically(join(folder, `${number} ${fileNameOf(title)}.png`), picture.bytes);
      });
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  });
}

function save(file: string, act: () => void): Result<SheetSaved> {
  try {
    act();
    return ok({ fileName: basename(file) });
  } catch (error) {
    return explainWrite(file, error);
  }
}

/** A title without what file systems refuse in a name. */
function fileNameOf(title: string): string {
  const allowed = title.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ');
  return allowed.replace(/\s+/g, ' ').trim().replace(/\.+$/, '').slice(0, 80);
}
