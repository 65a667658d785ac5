import { afterEach, describe, expect, test } from 'vitest';
import { NEVER_KNOWN_DAY } from '../../../../geodata/model/content/evidence.ts';
import type { AtlasContent } from '../../../../geodata/model/content/records.ts';
import { FIRST_DAY, LAST_DAY } from '../../../../geodata/model/time/edtf.ts';
import { setClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { isShownByEvidence } from '../../../../renderer/core/known-then.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';
import { isFeatureOn, shownEvents, shownFeatures } from '../../../../renderer/core/shown.ts';
import { compileShippedContent, readShippedSources } from '../shipped-atlas.ts';

const atlas: AtlasContent = compileShippedContent();
const sources = readShippedSources();
const usual = preferences.peek();

/** Whether one of the sources of a mark or record had a year, and had been published by that day. */
function isPublishedBy(day: number, sourceIds: readonly string[]): boolean {
  return sourceIds.some((id) => (sources.issuedDayById.get(id) ?? NEVER_KNOWN_DAY) <= day);
}

/** Marks of units, which a window of all years does not show. */
const marksOfUnits = new Set(
  atlas.layers
    .flatMap((layer) => layer.features.features)
    .filter(({ properties }) => properties.unit !== undefined)
    .map(({ properties }) => `feature ${properties.featureId}`),
);

/** Fifty days from the first of the atlas to today, whole years and days between. */
const FIFTY_DAYS = Array.from({ length: 50 }, (_, index) =>
  Math.round(FIRST_DAY + (index * (20_500 - FIRST_DAY)) / 49),
);

afterEach(() => {
  preferences.value = usual;
  setClock({ startDay: FIRST_DAY, endDay: LAST_DAY });
});

describe('as known then', () => {
  test.each(FIFTY_DAYS)('on day %i shows nothing that no source published by then says', (day) => {
    content.value = atlas;
    preferences.value = { ...usual, knownThen: 'day', knownThenDay: day };
    const leaks = [
      ...shownFeatures.value.map(({ properties }) => `feature ${properties.featureId}`),
      ...shownEvents.value.map(({ id }) => `event ${id}`),
    ].filter((key) => !isPublishedBy(day, sources.sourceIdsByRecord.get(key) ?? []));
    expect(leaks).toEqual([]);
    const known = [...sources.sourceIdsByRecord].filter(
      ([key, ids]) => isPublishedBy(day, ids) && !marksOfUnits.has(key),
    );
    expect(shownFeatures.value.length + shownEvents.value.length).toBe(known.length);
  });

  test('follows the last day shown, and looks at the rows anew only when a work came out', () => {
    content.value = atlas;
    preferences.value = { ...usual, knownThen: 'clock' };
    const days = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => FIRST_DAY + index);
    const conditions = new Set(
      days.map((day) => {
        setClock({ startDay: FIRST_DAY, endDay: day });
        return isFeatureOn.value;
      }),
    );
    const published = new Set([...sources.issuedDayById.values()].filter((d) => d !== null));
    expect(conditions.size).toBeGreaterThan(5);
    expect(conditions.size).toBeLessThanOrEqual(published.size + 2);
  });

  test('shows everything again when it is switched off', () => {
    content.value = atlas;
    preferences.value = { ...usual, knownThen: 'day', knownThenDay: FIRST_DAY };
    const before = shownFeatures.value.length;
    preferences.value = usual;
    expect(before).toBe(0);
    expect(shownFeatures.value).toHaveLength(
      atlas.layers.flatMap((layer) => layer.features.features).length - marksOfUnits.size,
    );
  });
});

test('only what is sourced leaves out what nobody vouches for, and nothing else', () => {
  content.value = atlas;
  preferences.value = { ...usual, shownEvidence: 'sourced' };
  const hidden = atlas.layers
    .flatMap((layer) => layer.features.features)
    .filter(({ properties }) => !isShownByEvidence.value(properties));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { properties } of hidden) {
    const ids = sources.sourceIdsByRecord.get(`feature ${properties.featureId}`) ?? [];
    expect(ids.map((id) => sources.gradeById.get(id))).toEqual(ids.map(() => 'none'));
  }
});
