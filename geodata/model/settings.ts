import * as v from 'valibot';
import { FIRST_DAY, LAST_DAY } from './edtf.ts';
import { LAYER_IDS, LayerIdSchema } from './layers.ts';
import { CameraSchema, ClockWindowSchema, NoteDraftSchema } from './workbook.ts';

/** How the atlas is set up for this person; kept between starts, outside the workbook. */
export const SettingsSchema = v.object({
  /** `system` follows the operating system. */
  language: v.picklist(['system', 'en', 'vi']),
  theme: v.picklist(['system', 'light', 'dark']),
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
  theme: 'system',
  visibleLayerIds: [...LAYER_IDS],
  clock: { startDay: FIRST_DAY, endDay: LAST_DAY },
  camera: null,
  draft: null,
};
