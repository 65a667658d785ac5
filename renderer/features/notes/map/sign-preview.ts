import { computed } from '@preact/signals';
import { shapeFeature } from '../../../../geodata/style/note-feature.ts';
import { noteGround, signsOnLines } from '../../../../geodata/style/note-layers.ts';
import { paletteOf } from '../../../../geodata/style/palette.ts';
import { theme } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawing, liveShape } from '../drawing.ts';

const SOURCE_ID = `${ON_TOP_PREFIX}:sign`;

/** The sign along the line in the tools, as it will be: it bends while a corner is dragged. */
const sign = computed(() => {
  const now = drawing.value;
  if (now.step === 'idle') return null;
  const style = now.step === 'editing' ? now.draft.style : now.style;
  const shape = liveShape.value ?? (now.step === 'editing' ? now.draft.geometry : null);
  if (style?.campaign === undefined || shape?.type !== 'LineString') return null;
  return shapeFeature(shape, style);
});

const layers = computed<Laid['layers']>(() => {
  const palette = paletteOf(theme.value);
  return [...noteGround(palette), signsOnLines(palette)].flatMap((layer) =>
    layer.type === 'background'
      ? []
      : [{ ...layer, id: `${SOURCE_ID}:${layer.id}`, source: SOURCE_ID }],
  ) as Laid['layers'];
});

const laid = computed<Laid>(() => ({
  data: { type: 'FeatureCollection', features: sign.value === null ? [] : [sign.value] },
  layers: layers.value,
}));

/** Draws the campaign sign that is being drawn or reshaped. */
export function followSignPreview(room: MapContext): Dispose {
  return followLaid(room, SOURCE_ID, laid);
}
