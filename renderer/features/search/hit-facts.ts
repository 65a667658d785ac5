import type { LayerId } from '../../../geodata/model/content/layers.ts';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import type { HitKind } from '../../../geodata/model/text/search.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { notesById } from '../../core/workbook.ts';
import type { Hit } from './hit.ts';

/** Kinds of hits that can be shown alone, in the order of their switches. */
export const FILTER_KINDS = [
  'place',
  'event',
  'person',
  'organisation',
  'feature',
  'layer',
  'source',
  'note',
  'scene',
  'command',
] as const satisfies readonly (HitKind | 'note' | 'scene' | 'command')[];
export type FilterKind = (typeof FILTER_KINDS)[number];

/** What filters and the order of time ask of a hit. */
export interface HitFacts {
  /** `null` for dates and coordinates, which are an answer of their own. */
  readonly kind: FilterKind | null;
  readonly layerIds: readonly LayerId[];
  /** First and last day, `null` for an open end; `null` for what is in no time. */
  readonly days: { readonly startDay: number | null; readonly endDay: number | null } | null;
  /** The box around it; `null` for what is nowhere. */
  readonly bounds: Bounds | null;
}

/** What stands on the map stands there at all times unless it is dated. */
const ON_MAP: ReadonlySet<HitKind> = new Set(['place', 'event', 'feature']);
const NOWHERE = { layerIds: [], days: null, bounds: null } as const;

/** What filters and the order of time ask of a hit. */
export function factsOf(hit: Hit): HitFacts {
  if (hit.kind === 'record') {
    const { kind, layerIds, bounds, startDay, endDay } = hit.hit;
    return { kind, layerIds, bounds, days: ON_MAP.has(kind) ? { startDay, endDay } : null };
  }
  if (hit.kind === 'note') {
    const { id, geometry } = hit.note;
    const { startDay, endDay } = notesById.value.get(id) ?? { startDay: null, endDay: null };
    return {
      kind: 'note',
      layerIds: [],
      days: { startDay, endDay },
      bounds: boundsOf(geometry.coordinates),
    };
  }
  if (hit.kind === 'scene') return factsOfScene(hit.scene);
  return { ...NOWHERE, kind: hit.kind === 'command' ? 'command' : null };
}

function factsOfScene({ clock, camera, layerIds }: Scene): HitFacts {
  const [lng, lat] = camera.center;
  return { kind: 'scene', layerIds, days: clock, bounds: [lng, lat, lng, lat] };
}
