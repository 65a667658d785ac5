import * as v from 'valibot';
import { DATUMS } from '../space/datum.ts';
import { NOTATIONS } from '../space/notation.ts';
import { FIRST_DAY, LAST_DAY } from '../time/edtf.ts';
import { THEMES } from './themes.ts';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/**
 * How the atlas is set up for this person. It changes rarely, is stored whenever it changes, and
 * holds in every window.
 */
export const PreferencesSchema = v.object({
  /** `system` follows the operating system. */
  language: v.picklist(['system', 'en', 'vi']),
  /** `system` is Paper by day and Night where the operating system asks for dark. */
  theme: v.picklist(['system', ...THEMES]),
  /** How large words are, beside what the system and the menu say. */
  textSize: v.picklist(TEXT_SIZES),
  /** Whose names the map shows: those of the day the clock shows, or those of today. */
  names: v.picklist(['period', 'modern']),
  /** The language of the map's names; `interface` follows the interface, `local` the country's script. */
  labels: v.picklist(['interface', 'en', 'vi', 'local']),
  isReliefShown: v.boolean(),
  /** Whether the ground rises when the map is tilted. */
  isTerrainRaised: v.boolean(),
  /** What coordinates are on, typed and shown alike: the last one that was chosen. */
  datum: v.picklist(DATUMS),
  /** How coordinates are shown. */
  notation: v.picklist(NOTATIONS),
  /** Whether lines of latitude and longitude are drawn close, and named at the edge of the map. */
  isGraticuleShown: v.boolean(),
  /** Whether the squares of the military grid are drawn. */
  isGridShown: v.boolean(),
  /** Whether the map spares the computer; `automatic` does where drawing is found to be slow. */
  lightDrawing: v.picklist(['automatic', 'always', 'never']),
  /** Where the audience window of a lecture stands. */
  audiencePlace: v.picklist(['display', 'window']),
  /** The display it fills, by the key of a `DisplayOffer`; empty for one that is not the lecturer's. */
  audienceDisplay: v.pipe(v.string(), v.maxLength(300)),
  /** Whose version is told first where the essay and other sources differ; the map marks where. */
  account: v.picklist(['both', 'essay', 'others']),
  /** Whether the map shows all of the history, or only what somebody vouches for. */
  shownEvidence: v.picklist(['all', 'sourced']),
  /** What the colour of a mark tells: its group, or how far its best source can be trusted. */
  coloring: v.picklist(['group', 'grade']),
  /** Whether all is shown, or what had been published by the last day shown, or by a day of its own. */
  knownThen: v.picklist(['off', 'clock', 'day']),
  /** That day, counted from 1970-01-01. */
  knownThenDay: v.pipe(v.number(), v.integer(), v.minValue(FIRST_DAY)),
  /** Whether the opening was closed; until then the atlas begins with it. */
  hasSeenOpening: v.boolean(),
});
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const PreferencesPatchSchema = v.partial(PreferencesSchema);
export type PreferencesPatch = v.InferOutput<typeof PreferencesPatchSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'system',
  theme: 'system',
  textSize: 'normal',
  names: 'period',
  labels: 'interface',
  isReliefShown: true,
  isTerrainRaised: false,
  datum: 'wgs84',
  notation: 'degrees',
  isGraticuleShown: false,
  isGridShown: false,
  lightDrawing: 'automatic',
  audiencePlace: 'display',
  audienceDisplay: '',
  account: 'both',
  shownEvidence: 'all',
  coloring: 'group',
  knownThen: 'off',
  knownThenDay: LAST_DAY,
  hasSeenOpening: false,
};
