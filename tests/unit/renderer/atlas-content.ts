import type { LayerId } from '../../../geodata/model/content/layers.ts';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { parseEdtf } from '../../../geodata/model/time/edtf.ts';

/** An event for a test: its id is its title. */
export function makeEvent(
  id: string,
  edtf: string | null,
  layerId: LayerId = 'context',
): EventSummary {
  return {
    id,
    title: { en: id, vi: id },
    date: edtf === null ? null : parseEdtf(edtf),
    kind: 'politics',
    layerIds: [layerId],
    featureIds: [],
    bounds: null,
    grade: 'press',
    knownFromDay: 0,
  };
}
