import { signal } from '@preact/signals';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import type { buildStyle } from '../../geodata/style/build-style.ts';

/** What part of the world the map shows, and from how near. */
export interface Sight {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** What is in sight since the map last came to rest; written by the map. */
export const sight = signal<Sight | null>(null);

/** The style that is drawn; written by the map. */
export const drawnStyle = signal<ReturnType<typeof buildStyle> | null>(null);
