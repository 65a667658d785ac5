import { signal } from '@preact/signals';

/** Whether the atlas was started as delivered: what a workbook adds to the map may be left out. */
export const isSafeStart = signal(false);
