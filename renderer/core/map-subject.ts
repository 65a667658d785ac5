import { computed, type ReadonlySignal } from '@preact/signals';
import type { ComparedMap } from '../../geodata/model/app/comparison.ts';
import type { LayerId } from '../../geodata/model/content/layers.ts';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { asOfDayOf, shownDayOf } from './as-of.ts';
import { isPlaying } from './clock.ts';
import { comparedMapAt, isActiveMap } from './comparison.ts';
import { evidenceRuleOf } from './known-then.ts';
import { type NamesOfTheDay, namesOf } from './period-names.ts';
import { session } from './session.ts';
import { unitRuleOf } from './units-in-time.ts';

/** What one map shows of the atlas. Camera, theme and selection all maps have in common. */
export interface MapSubject {
  readonly clock: ReadonlySignal<ClockWindow>;
  /** The same set until a layer is switched. */
  readonly visibleLayerIds: ReadonlySignal<ReadonlySet<LayerId>>;
  /**
   * Whether a feature belongs to these layers, enough is known of it, and the window is not too long
   * for it; another function for other layers.
   */
  readonly isFeatureOn: ReadonlySignal<(feature: AtlasFeature) => boolean>;
  /** The day on which the names and borders that it shows came to be. */
  readonly asOfDay: ReadonlySignal<number>;
  readonly names: ReadonlySignal<NamesOfTheDay>;
}

const subjects: MapSubject[] = [];

/** The subject of the map at that place of the comparison; of the only one, at 0, where none is made. */
export function mapSubjectAt(index: number): MapSubject {
  subjects[index] ??= makeSubject(
    () => comparedMapAt(index),
    () => isActiveMap(index) && isPlaying.value,
  );
  return subjects[index];
}

/** What the session says, whatever is compared: the subject of the wall. */
export const sessionSubject = makeSubject(
  () => session.value,
  () => isPlaying.value,
);

function makeSubject(shown: () => ComparedMap, isRunning: () => boolean): MapSubject {
  const clock = computed(() => shown().clock);
  const layerIds = computed(() => shown().visibleLayerIds);
  const visibleLayerIds = computed<ReadonlySet<LayerId>>(() => new Set(layerIds.value));
  const evidenceRule = evidenceRuleOf(clock);
  const unitRule = unitRuleOf(clock);
  const isFeatureOn = computed(() => {
    const visible = visibleLayerIds.value;
    const [isKnown, isUnitShown] = [evidenceRule.value, unitRule.value];
    return ({ properties }: AtlasFeature) =>
      visible.has(properties.layerId) && isKnown(properties) && isUnitShown(properties);
  });
  const asOfDay = computed(() => asOfDayOf(shownDayOf(clock.value, isRunning())));
  const names = computed(() => namesOf(asOfDay.value));
  return { clock, visibleLayerIds, isFeatureOn, asOfDay, names };
}
