import { effect } from '@preact/signals';
import type { FeatureIdentifier } from 'maplibre-gl';
import { FEATURE_STATE } from '../../geodata/style/feature-state.ts';
import { SOURCE } from '../../geodata/style/layer-ids.ts';
import { markedFeatures } from '../core/marked-features.ts';
import { numberOfNote } from '../core/note-numbers.ts';
import { hover, hoveredFeatures, selection } from '../core/selection.ts';
import { softFeatures } from '../core/soft-features.ts';
import { sourceOf } from './clock.ts';
import type { Dispose, MapContext } from './map-context.ts';

type StateName = (typeof FEATURE_STATE)[keyof typeof FEATURE_STATE];

/**
 * Shows on the map what is selected and what is under the pointer, wherever it was pointed at, and
 * what may not have been there yet, or no longer.
 */
export function followHighlight(context: MapContext): Dispose {
  const stops = [
    highlight(context, FEATURE_STATE.selected, () =>
      targetsOf(markedFeatures.value, selection.value),
    ),
    highlight(context, FEATURE_STATE.hovered, () => targetsOf(hoveredFeatures.value, hover.value)),
    highlight(context, FEATURE_STATE.soft, () => targetsOf(softFeatures.value, null)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Sets one state on features and a note, and takes it from those that had it before. */
function highlight(
  { map, styleLoads }: MapContext,
  state: StateName,
  read: () => ReadonlyMap<string, FeatureIdentifier>,
): Dispose {
  let lit: ReadonlyMap<string, FeatureIdentifier> = new Map();
  let seenStyleLoad = 0;
  return effect(() => {
    const next = read();
    const styleLoad = styleLoads.value;
    if (styleLoad === 0) return;
    if (styleLoad !== seenStyleLoad) lit = new Map();
    seenStyleLoad = styleLoad;
    for (const [key, target] of lit) if (!next.has(key)) map.removeFeatureState(target, state);
    for (const [key, target] of next) {
      if (!lit.has(key)) map.setFeatureState(target, { [state]: true });
    }
    lit = next;
  });
}

function targetsOf(
  features: typeof markedFeatures.value,
  record: typeof selection.value,
): ReadonlyMap<string, FeatureIdentifier> {
  const targets = features.map(({ id, properties }) => ({ source: sourceOf(properties), id }));
  const note = { source: SOURCE.notes, id: record === null ? 0 : numberOfNote(record.id) };
  return new Map(
    [...targets, ...(record?.kind === 'note' ? [note] : [])].map((target) => [
      `${target.source} ${target.id}`,
      target,
    ]),
  );
}
