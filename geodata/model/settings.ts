import * as v from 'valibot';
import { FIRST_DAY, LAST_DAY } from './edtf.ts';
import { LAYER_IDS, LayerIdSchema } from './layers.ts';
import { LOOKS } from './looks.ts';
import { CameraSchema, ClockWindowSchema, NoteDraftSchema } from './workbook.ts';

/** How the atlas is set up for this person; kept between starts, outside the workbook. */
export const SettingsSchema = v.object({
  /** `system` follows the operating system. */
  language: v.picklist(['system', 'en', 'vi']),
  /** `system` is Paper by day and Night where the operating system asks for dark. */
  look: v.picklist(['system', ...LOOKS]),
  /** Whose names the map shows: those of the day the clock shows, or those of today. */
  names: v.picklist(['period', 'modern']),
  /** The language of the map's names; `interface` follows the interface, `local` the country's script. */
  labels: v.picklist(['interface', 'en', 'vi', 'local']),
  isReliefShown: v.boolean(),
  /** Whether the ground rises when the map is tilted. */
  isTerrainRaised: v.boolean(),
  visibleLayerIds: v.array(LayerIdSchema),
  clock: ClockWindowSchema,
  /** `null` until the map was moved for the first time: the opening view is then shown. */
  camera: v.nullable(CameraSchema),
  /** The note that was being written when the atlas was last seen; opened again at the next start. */
  draft: v.nullable(NoteDraftSchema),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const SettingsPatchSchema = v.partial(SettingsSchema);
export type SettingsPatch = v.InferOutput<typeof SettingsPatchSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  look: 'system',
  names: 'period',
  labels: 'interface',
  isReliefShown: true,
  isTerrainRaised: false,
  visibleLayerIds: [...LAYER_IDS],
  clock: { startDay: FIRST_DAY, endDay: LAST_DAY },
  camera: null,
  draft: null,
};
