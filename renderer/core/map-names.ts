import { computed, signal } from '@preact/signals';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';

/** A name the basemap letters within what is in view. */
export interface MapName {
  readonly kind: 'state' | 'place';
  readonly text: string;
  /** Where it is lettered. */
  readonly lngLat: LngLat;
}

const readers = signal<ReadonlySet<string>>(new Set());

/** Whether somebody reads the names: only then are they gathered. */
export const areNamesRead = computed(() => readers.value.size > 0);

/** Says that one of those who show the names begins or ends reading them. */
export function readNames(reader: string, isReading: boolean): void {
  const next = new Set(readers.peek());
  if (isReading) next.add(reader);
  else next.delete(reader);
  readers.value = next;
}

/** The names of states and places that are lettered on the map now, without repetition. */
export const mapNames = signal<readonly MapName[]>([]);
