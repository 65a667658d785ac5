import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AtlasContent } from '../../../../geodata/model/content/records.ts';
import { dayNumber, FIRST_DAY } from '../../../../geodata/model/time/edtf.ts';
import { AREA_NAME_FIELD } from '../../../../geodata/style/feature-parts.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { asOfDay, loadEpochs } from '../../../../renderer/core/as-of.ts';
import { clock, setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { loadPlaceNames, underNameOfTheDay } from '../../../../renderer/core/period-names.ts';
import { followNotes } from '../../../../renderer/features/notes/map/notes-layer.ts';
import { followClock } from '../../../../renderer/map/clock.ts';
import { followHighlight } from '../../../../renderer/map/highlight.ts';
import { followStyle } from '../../../../renderer/map/style.ts';
import { compileShippedContent, compileShippedNames, stubPage } from '../shipped-atlas.ts';
import { CountingMap, countingContext } from './counting-map.ts';

const TICKS = 1000;

let shipped: AtlasContent;
let names: Awaited<ReturnType<typeof compileShippedNames>>;
beforeAll(async () => {
  shipped = compileShippedContent();
  names = await compileShippedNames();
}, 120_000);
afterAll(() => names.remove());

test.each([
  { from: dayNumber(1952, 6, 1), widthDays: 30, stepDays: 1 },
  { from: FIRST_DAY, widthDays: 365, stepDays: 21 },
])(
  'a thousand ticks over the shipped atlas, $stepDays day(s) each: what the map and main are told',
  async ({ from, widthDays, stepDays }) => {
    vi.useFakeTimers();
    const page = stubPage(names.path);
    await Promise.all([loadEpochs(), loadPlaceNames()]);
    content.value = shipped;
    setClock({ startDay: from, endDay: from + widthDays });
    vi.runAllTimers();
    const map = new CountingMap();
    const context = countingContext(map);
    const stops = [followStyle, followClock, followNotes, followHighlight].map((follow) =>
      follow(context),
    );
    map.loadStyle();
    page.drawFrame();
    const before = { ...map.calls };
    page.requests.length = 0;
    const days = new Set([asOfDay.value]);
    for (let tick = 0; tick < TICKS; tick += 1) {
      shiftClock(stepDays);
      days.add(asOfDay.value);
      page.drawFrame();
    }
    const count = (name: string) => (map.calls[name] ?? 0) - (before[name] ?? 0);
    const figures = {
      days: stepDays,
      setStyle: count('setStyle'),
      setData: count('setData'),
      updateData: count('updateData'),
      'days on which names or borders change': days.size - 1,
      requests: page.requests.length,
    };
    if (process.env['P17_FIGURES'] !== undefined) console.table([figures]);
    expect(figures).toMatchObject({ setStyle: 0, setData: 0, requests: 0 });
    expect(figures.updateData).toBeGreaterThan(0);
    expect(figures.updateData).toBeLessThan(TICKS);
    expect(heldOn(map)).toEqual(expectedNow());
    vi.advanceTimersByTime(5000);
    expect(page.requests).toEqual(['session.keep']);
    for (const stop of stops) stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  },
  60_000,
);

/** What the sources hold at last, by number, under which name. */
function heldOn(map: CountingMap): readonly unknown[] {
  return [SOURCE.dated, SOURCE.timeless]
    .flatMap((source) => [...map.getSource(source).held.values()])
    .filter(({ properties }) => properties?.[AREA_NAME_FIELD] !== true)
    .map(({ id, properties }) => [id, properties?.['nameEn']])
    .toSorted(([one], [other]) => Number(one) - Number(other));
}

/** The same, by looking at every feature. */
function expectedNow(): readonly unknown[] {
  const { startDay, endDay } = clock.value;
  return shipped.layers
    .flatMap((layer) => layer.features.features)
    .filter(({ properties }) => properties.startDay <= endDay && properties.endDay >= startDay)
    .map((feature) => [feature.id, underNameOfTheDay(feature).properties.nameEn])
    .toSorted(([one], [other]) => Number(one) - Number(other));
}
