import { computed } from '@preact/signals';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { doubtsOf } from '../../geodata/model/time/date-doubt.ts';
import { clock } from './clock.ts';
import { featuresById } from './content.ts';
import { DatedRows } from './dated-rows.ts';
import type { RowKind } from './shown-rows.ts';

/** An end of a feature's date that is doubted, with the days in which it may really lie. */
interface DoubtedEnd {
  readonly id: string;
  readonly feature: AtlasFeature;
  readonly earliestDay: number;
  readonly latestDay: number;
}

const ENDS: RowKind<DoubtedEnd, string> = {
  idOf: ({ id }) => id,
  startDayOf: ({ earliestDay }) => earliestDay,
  endDayOf: ({ latestDay }) => latestDay,
};

const ends = computed(() => {
  const doubted = [...featuresById.value.values()].flatMap((feature) => {
    const { edtf, featureId } = feature.properties;
    return doubtsOf({ edtf: edtf ?? '' }).map(({ part, earliestDay, latestDay }) => {
      return { id: `${featureId} ${part}`, feature, earliestDay, latestDay };
    });
  });
  return new DatedRows(ENDS, doubted).watch();
});

let last: readonly AtlasFeature[] = [];

/**
 * The features of which nobody is sure that they were there on the days shown: the whole window
 * lies where their beginning or their end may be. The same list while none comes or goes, so that a
 * tick of the clock tells the map nothing; it costs a look at the few ends that the window touches.
 */
export const softFeatures = computed<readonly AtlasFeature[]>(() => {
  const { startDay, endDay } = clock.value;
  const touched = ends.value;
  touched.moveTo(clock.value);
  const soft = new Set<AtlasFeature>();
  for (const { feature, earliestDay, latestDay } of touched.shown.values()) {
    if (earliestDay <= startDay && latestDay >= endDay) soft.add(feature);
  }
  const isSame = soft.size === last.length && last.every((feature) => soft.has(feature));
  if (!isSame) last = [...soft];
  return last;
});
