import { expect, test } from 'vitest';
import { boundsOf } from '../../../../../geodata/model/space/bounds.ts';
import type { Bounds } from '../../../../../geodata/model/space/lng-lat.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { OPENING, STORIES, TOUR } from '../../../../../renderer/features/opening/moments.ts';
import { compileShippedContent } from '../../shipped-atlas.ts';

const { events, layers } = compileShippedContent();
const features = layers.flatMap((layer) => layer.features.features);

/** Features of a layer that are drawn in these days within these bounds. */
function seen(layerId: string, window: string, bounds: Bounds | null) {
  const { startDay, endDay } = parseEdtf(window);
  return features.filter(({ geometry, properties }) => {
    const [west, south, east, north] = boundsOf(geometry.coordinates);
    const isInside =
      bounds === null ||
      (west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1]);
    const isThen = properties.startDay <= endDay && properties.endDay >= startDay;
    return properties.layerId === layerId && isInside && isThen;
  });
}

test.each(STORIES)('the story $layerId begins where and when it has something to show', (story) => {
  expect(seen(story.layerId, story.window, story.bounds).length).toBeGreaterThan(3);
  const { startDay, endDay } = parseEdtf(story.window);
  const event = events.find(({ id }) => id === story.eventId);
  expect(event?.layerIds).toContain(story.layerId);
  expect(event?.date?.startDay).toBeGreaterThanOrEqual(startDay);
  expect(event?.date?.startDay).toBeLessThanOrEqual(endDay);
});

test('the stories are told in the order of time', () => {
  const starts = STORIES.map(({ window }) => parseEdtf(window).startDay);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
});

test('the first view shows the line, the areas and the ways its sentence speaks of', () => {
  const kinds = new Set(
    seen('seventeenth-parallel', OPENING.window, OPENING.bounds).map(
      ({ properties }) => properties.kind,
    ),
  );
  for (const kind of ['boundary', 'regroupment-area', 'sea-route', 'route']) {
    expect(kinds).toContain(kind);
  }
  const others = features.filter(({ properties }) => properties.layerId === 'ho-chi-minh-trail');
  const { endDay } = parseEdtf(OPENING.window);
  expect(others.filter(({ properties }) => properties.startDay <= endDay)).toEqual([]);
});

test('each record of the tour is in the atlas', () => {
  const ids = new Set(events.map(({ id }) => id));
  for (const { eventId } of TOUR) if (eventId !== undefined) expect(ids).toContain(eventId);
});
