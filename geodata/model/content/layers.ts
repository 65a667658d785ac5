import * as v from 'valibot';

/** The layer groups of the atlas, in the order of their switches (keys 1 to 5). */
export const LAYER_IDS = [
  'seventeenth-parallel',
  'dien-bien-phu',
  'pac-bo',
  'ho-chi-minh-trail',
  'context',
] as const;

/** A layer group that can be switched on and off as one. */
export type LayerId = (typeof LAYER_IDS)[number];

export const LayerIdSchema = v.picklist(LAYER_IDS);
