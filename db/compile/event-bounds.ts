import { unionOf } from '../../geodata/model/space/bounds.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';

/** Something an event is linked to. */
export interface Linked {
  readonly bounds: Bounds;
  /** Whether it belongs to one of the stories that the event belongs to. */
  readonly isOfStory: boolean;
  /** Whether it is where somebody sat who decided or spoke of it. */
  readonly isSeat: boolean;
}

/**
 * The widest box that is a view: from Beijing to Moscow. The middle of a wider one lies where
 * nothing happened, and the globe shows neither of its ends.
 */
const WIDEST_DEGREES = 80;

/** Indochina with China as far as Beijing: the part of the world that the atlas is about. */
const ATLAS: Bounds = [90, 0, 125, 42];

/**
 * What of an event is fitted, the first of these that is a view: all of it, what its story has on
 * the map, what happened in the atlas's part of the world.
 */
const ORDER: readonly ((linked: Linked) => boolean)[] = [
  () => true,
  ({ isOfStory }) => isOfStory,
  ({ bounds, isSeat }) => !isSeat && isInAtlas(bounds),
];

/** The box the map shows for an event; `null` without a place. */
export function eventBounds(linked: readonly Linked[]): Bounds | null {
  for (const isFitted of ORDER) {
    const bounds = unionOf(linked.filter(isFitted).map((one) => one.bounds));
    if (bounds !== null && bounds[2] - bounds[0] <= WIDEST_DEGREES) return bounds;
  }
  return unionOf(linked.map(({ bounds }) => bounds));
}

function isInAtlas([west, south, east, north]: Bounds): boolean {
  return west >= ATLAS[0] && south >= ATLAS[1] && east <= ATLAS[2] && north <= ATLAS[3];
}
