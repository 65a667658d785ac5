import { signal } from '@preact/signals';

/** Whether this window is seen from the last row of a hall; set once, as it opens. */
export const isOnWall = signal(false);

/** The notes that may be on the map: all of them, or those a scene of a lecture asks for. */
export const notesOnMap = signal<'all' | ReadonlySet<string>>('all');
