import { computed, effect, signal } from '@preact/signals';
import { isLegendOpen } from '../features/legend/legend-state.ts';
import { coveredEdgesPx } from './camera.ts';
import { mode } from './mode.ts';
import { selection } from './selection.ts';

export type SidebarTab = 'events' | 'notes' | 'lecture' | 'map';

/** Which list the sidebar shows. */
export const sidebarTab = signal<SidebarTab>('events');

/** Whether the sidebar is there at all; the map takes its place when it is not. */
export const isSidebarOpen = signal(true);

/** The dialog over everything, if any. */
export const dialog = signal<'keys' | 'about' | 'map' | null>(null);

/** Whether the panel at the right, over the map, is open. Who draws has the whole map. */
export const isSidePanelOpen = computed(
  () => mode.value === 'editing' || (mode.value === 'reading' && selection.value !== null),
);

/** How wide the panel at the right is when open; measured by the layout. */
export const sidePanelWidthPx = signal(0);

/** How wide the map is, with what lies over it; measured by the layout. */
export const mapWidthPx = signal(0);

const LEGEND_WIDTH_PX = { full: 244, compact: 92 } as const;
const LEGEND_INSET_PX = 12;
/** Where less of the map than this is free, the legend gives up its names. */
const ROOMY_PX = 640;

const freeWidthPx = computed(
  () => mapWidthPx.value - (isSidePanelOpen.value ? sidePanelWidthPx.value : 0),
);

/** Whether the legend shows colours and keys only; unfolded it needs its words. */
export const isLegendCompact = computed(() => freeWidthPx.value < ROOMY_PX && !isLegendOpen.value);

export const legendWidthPx = computed(
  () => LEGEND_WIDTH_PX[isLegendCompact.value ? 'compact' : 'full'],
);

/**
 * Keeps {@link coveredEdgesPx} true. It follows the state and not the screen: a record flies the
 * map in the same moment as it opens the panel, before that is drawn.
 */
export function followCoveredEdges(): () => void {
  return effect(() => {
    const right = isSidePanelOpen.value ? sidePanelWidthPx.value : 0;
    const hasLegend = mode.value !== 'presenting' && mode.value !== 'georeferencing';
    const left = hasLegend ? LEGEND_INSET_PX + legendWidthPx.value : 0;
    coveredEdgesPx.value = { top: 0, right, bottom: 0, left };
  });
}
