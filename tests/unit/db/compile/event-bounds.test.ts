import { expect, test } from 'vitest';
import { eventBounds, type Linked } from '../../../../db/compile/event-bounds.ts';
import { compileShippedContent } from '../../renderer/shipped-atlas.ts';

const SAIGON: Linked = at(106.7, 10.8);
const BEN_HAI: Linked = { ...at(107.1, 17), isOfStory: true };
const WASHINGTON: Linked = { ...at(-77, 38.9), isSeat: true };
const MOSCOW: Linked = at(37.6, 55.8);
const BEIJING: Linked = at(116.4, 39.9);

function at(lng: number, lat: number): Linked {
  return { bounds: [lng, lat, lng, lat], isOfStory: false, isSeat: false };
}

test('an event is fitted whole, as far as from Beijing to Moscow', () => {
  expect(eventBounds([])).toBeNull();
  expect(eventBounds([BEIJING, MOSCOW])).toEqual([37.6, 39.9, 116.4, 55.8]);
});

test('what is wider is fitted where its story has it on the map, then where it happened', () => {
  expect(eventBounds([WASHINGTON, SAIGON, BEN_HAI])).toEqual(BEN_HAI.bounds);
  expect(eventBounds([WASHINGTON, SAIGON])).toEqual(SAIGON.bounds);
  expect(eventBounds([WASHINGTON, { ...BEIJING, isSeat: true }])).toEqual([-77, 38.9, 116.4, 39.9]);
});

test('no record of the atlas opens on half a globe', () => {
  const { events } = compileShippedContent();
  const wide = events.flatMap(({ id, bounds }) =>
    bounds !== null && bounds[2] - bounds[0] > 80 ? [id] : [],
  );
  expect(wide).toEqual([]);
});
