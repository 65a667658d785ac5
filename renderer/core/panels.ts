import { computed, effect, signal } from '@preact/signals';
import { coveredEdgesPx } from './camera.ts';
import { isComparing } from './comparison.ts';
import { guideWidthPx } from './guide.ts';
import { isReading, mode } from './mode.ts';
import { openRows } from './open-rows.ts';
import { openPageRef } from './page.ts';
import { selection } from './selection.ts';

/** Which list the sidebar shows, by the id of its tab. */
export const sidebarTab = signal('events');

/** Whether the sidebar is there at all; the map takes its place when it is not. */
export const isSidebarOpen = signal(true);

/** The dialog over everything, if any. */
export const dialog = signal<'keys' | 'about' | 'map' | 'settings' | null>(null);

/** Whether the panel at the right, over the map, is open. Who draws has the whole map. */
export const isSidePanelOpen = computed(
  () =>
    mode.value === 'editing' ||
    mode.value === 'measuring' ||
    (isReading.value &&
      (selection.value !== null || openPageRef.value !== null || openRows.value !== null)),
);

/** How wide the panel at the right is when open; measured by the layout. */
export const sidePanelWidthPx = signal(0);

/** How wide the map is, with what lies over it; measured by the layout. */
export const mapWidthPx = signal(0);

/** Pixels at the left of the map that something keeps covered; set by whoever lies there. */
export const coveredLeftPx = signal(0);

/** How much of the map's width is not under the panel at the right. */
export const freeWidthPx = computed(
  () => mapWidthPx.value - (isSidePanelOpen.value ? sidePanelWidthPx.value : 0),
);

/**
 * Keeps {@link coveredEdgesPx} true. It follows the state and not the screen: a record flies the
 * map in the same moment as it opens the panel, before that is drawn.
 */
export function followCoveredEdges(): () => void {
  return effect(() => {
    // Maps that are compared stand beside the panel.
    const right = isSidePanelOpen.value && !isComparing.value ? sidePanelWidthPx.value : 0;
    const isGiven = mode.value === 'presenting' && !isReading.value;
    const isBare = isGiven || mode.value === 'georeferencing' || isComparing.value;
    const left = isBare ? 0 : Math.max(coveredLeftPx.value, guideWidthPx.value);
    coveredEdgesPx.value = { top: 0, right, bottom: 0, left };
  });
}
