import type { Localized } from '../content/records.ts';
import { addressMessages } from './addresses.ts';
import { backupMessages } from './backups.ts';
import { bibliographyMessages } from './bibliography.ts';
import { citationMessages } from './citations.ts';
import { commandLineMessages } from './command-line.ts';
import { compareMessages } from './compare.ts';
import { coordinateMessages } from './coordinates.ts';
import { creditMessages } from './credits.ts';
import { damageMessages } from './damage.ts';
import { datasetMessages } from './datasets.ts';
import { errorMessages } from './errors.ts';
import { evidenceMessages } from './evidence.ts';
import { exportMessages } from './export.ts';
import { handoutMessages } from './handout.ts';
import { importMessages } from './imports.ts';
import { lectureMessages } from './lectures.ts';
import { legendMessages } from './legend.ts';
import { lightDrawingMessages } from './light-drawing.ts';
import { linkMessages } from './links.ts';
import { mapMessages } from './map.ts';
import { mapPanelMessages } from './map-panel.ts';
import { marchMessages } from './march.ts';
import { measureMessages } from './measure.ts';
import { noteLookMessages } from './note-look.ts';
import { noteShapeMessages } from './note-shapes.ts';
import { noteMessages } from './notes.ts';
import { onMapMessages } from './on-map.ts';
import { openingMessages } from './opening.ts';
import { pageMessages } from './pages.ts';
import { type ReasonKey, reasonMessages } from './reasons.ts';
import { recordMessages } from './records.ts';
import { reliefMessages } from './relief.ts';
import { rescueMessages } from './rescue.ts';
import { ringMessages } from './rings.ts';
import { scanMessages } from './scans.ts';
import { searchMessages } from './search.ts';
import { setupMessages } from './setup.ts';
import { shellMessages } from './shell.ts';
import { sightMessages } from './sight.ts';
import { skyMessages } from './sky.ts';
import { systemMessages } from './system.ts';
import { timeMessages } from './time.ts';
import { whyMessages } from './why.ts';
import { wordMessages } from './words.ts';

export type Language = 'en' | 'vi';

/** Every word of the interface, in both languages side by side; `{name}` is filled in. */
export const MESSAGES = {
  ...shellMessages,
  ...openingMessages,
  ...systemMessages,
  ...commandLineMessages,
  ...backupMessages,
  ...setupMessages,
  ...rescueMessages,
  ...whyMessages,
  ...wordMessages,
  ...timeMessages,
  ...mapMessages,
  ...lightDrawingMessages,
  ...mapPanelMessages,
  ...coordinateMessages,
  ...legendMessages,
  ...evidenceMessages,
  ...compareMessages,
  ...creditMessages,
  ...recordMessages,
  ...citationMessages,
  ...pageMessages,
  ...addressMessages,
  ...bibliographyMessages,
  ...searchMessages,
  ...onMapMessages,
  ...noteMessages,
  ...linkMessages,
  ...noteLookMessages,
  ...noteShapeMessages,
  ...datasetMessages,
  ...measureMessages,
  ...skyMessages,
  ...marchMessages,
  ...sightMessages,
  ...ringMessages,
  ...handoutMessages,
  ...importMessages,
  ...exportMessages,
  ...lectureMessages,
  ...scanMessages,
  ...reliefMessages,
  ...damageMessages,
  ...errorMessages,
  ...reasonMessages,
} as const satisfies Record<string, Localized>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The message in that language with its placeholders filled. A parameter `reason` that is
 * the key of one is worded too, with the same parameters.
 */
export function translate(language: Language, key: MessageKey, params: MessageParams = {}): string {
  const text: string = MESSAGES[key][language];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? whole;
    return name === 'reason' && isReason(value)
      ? translate(language, value, params)
      : String(value);
  });
}

function isReason(value: string | number): value is ReasonKey {
  return Object.hasOwn(reasonMessages, value);
}
