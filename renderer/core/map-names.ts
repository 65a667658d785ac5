import { signal } from '@preact/signals';

/** A name the basemap letters within what is in view. */
export interface MapName {
  readonly kind: 'state' | 'place';
  readonly text: string;
}

/** Whether somebody reads the names: only then are they gathered. */
export const areNamesRead = signal(false);

/** The names of states and places that are lettered on the map now, without repetition. */
export const mapNames = signal<readonly MapName[]>([]);
