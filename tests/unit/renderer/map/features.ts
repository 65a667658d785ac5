import type { AtlasFeature } from '../../../../geodata/model/content/records.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';

/** A point of the Dien Bien Phu group with that date; `null` for one that stands at every time. */
export function featureAt(id: number, edtf: string | null): AtlasFeature {
  const span = edtf === null ? null : parseEdtf(edtf);
  return {
    type: 'Feature',
    id,
    properties: {
      featureId: `feature-${id}`,
      layerId: 'dien-bien-phu',
      kind: 'strongpoint',
      nameEn: 'Post',
      nameVi: 'Đồn',
      edtf,
      startDay: span?.startDay ?? -2147483648,
      endDay: span?.endDay ?? 2147483647,
      accuracyM: 100,
      isSchematic: false,
      mode: '',
      rank: 0,
      eventIds: [],
      country: '',
      isContested: false,
      grade: 'press',
      knownFromDay: 0,
    },
    geometry: { type: 'Point', coordinates: [103, 21.4] },
  };
}
