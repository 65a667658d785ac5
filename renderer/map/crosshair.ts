import { signal } from '@preact/signals';

/** Whether the middle of the map is marked: what the keyboard places comes to lie there. */
export const isCrosshairShown = signal(false);
