import { effect } from '@preact/signals';
import { FEATURE_STATE } from '../../geodata/style/feature-state.ts';
import { HISTORY_SOURCES, SOURCE } from '../../geodata/style/layer-ids.ts';
import { hover, hoveredFeatureIds, selectedFeatureIds, selection } from '../core/selection.ts';
import type { Dispose, MapContext } from './map-context.ts';

type StateName = (typeof FEATURE_STATE)[keyof typeof FEATURE_STATE];

/** Shows on the map what is selected and what is under the pointer, wherever it was pointed at. */
export function followHighlight(room: MapContext): Dispose {
  const selected = highlighter(room, FEATURE_STATE.selected);
  const hovered = highlighter(room, FEATURE_STATE.hovered);
  const stops = [
    effect(() =>
      selected(room.styleLoads.value, selectedFeatureIds.value, noteOf(selection.value)),
    ),
    effect(() => hovered(room.styleLoads.value, hoveredFeatureIds.value, noteOf(hover.value))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Sets one state on features and a note, and takes it from those that had it before. */
function highlighter({ map }: MapContext, state: StateName) {
  let lit: readonly { readonly source: string; readonly id: string | number }[] = [];
  let seenStyleLoad = 0;
  return (styleLoad: number, featureIds: ReadonlySet<number>, noteId: string | null): void => {
    if (styleLoad === 0) return;
    if (styleLoad !== seenStyleLoad) lit = [];
    seenStyleLoad = styleLoad;
    for (const target of lit) map.removeFeatureState(target, state);
    lit = [
      ...[...featureIds].flatMap((id) => HISTORY_SOURCES.map((source) => ({ source, id }))),
      ...(noteId === null ? [] : [{ source: SOURCE.notes, id: noteId }]),
    ];
    for (const target of lit) map.setFeatureState(target, { [state]: true });
  };
}

function noteOf(record: typeof selection.value): string | null {
  return record?.kind === 'note' ? record.id : null;
}
