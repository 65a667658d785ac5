import { computed, effect } from '@preact/signals';
import { coveredLeftPx, freeWidthPx } from '../../core/panels.ts';
import { isLegendOpen } from './legend-state.ts';

const WIDTH_PX = { full: 244, compact: 92 } as const;
const INSET_PX = 12;
/** Where less of the map than this is free, the legend gives up its names. */
const ROOMY_PX = 640;

/** Whether the legend shows colours and keys only; unfolded it needs its words. */
export const isLegendCompact = computed(() => freeWidthPx.value < ROOMY_PX && !isLegendOpen.value);

export const legendWidthPx = computed(() => WIDTH_PX[isLegendCompact.value ? 'compact' : 'full']);

/** Keeps the part of the map under the legend clear when flying. */
export function followLegendWidth(): () => void {
  return effect(() => {
    coveredLeftPx.value = INSET_PX + legendWidthPx.value;
  });
}
