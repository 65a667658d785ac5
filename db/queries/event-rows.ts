import type { EventSummary } from '../../geodata/model/content/records.ts';
import { type DateColumns, dateOf, fromJson, localized } from './rows.ts';

/** Columns of an {@link EventRow}, for a query over `events e`. */
export const EVENT_COLUMNS = `
  e.*,
  (SELECT json_group_array(layer_id ORDER BY position)
   FROM event_layers WHERE event_id = e.id) AS layer_ids,
  (SELECT json_group_array(f.text_id ORDER BY ef.position)
   FROM event_features ef JOIN features f ON f.id = ef.feature_id
   WHERE ef.event_id = e.id) AS feature_ids`;

export interface EventRow extends DateColumns {
  readonly id: number;
  readonly text_id: string;
  readonly kind: EventSummary['kind'];
  readonly chapter_id: string;
  readonly title_en: string;
  readonly title_vi: string;
  readonly summary_en: string;
  readonly summary_vi: string;
  readonly disputes: string;
  readonly grade: EventSummary['grade'];
  readonly known_from_day: number;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
  /** JSON lists. */
  readonly layer_ids: string;
  readonly feature_ids: string;
}

export function eventSummary(row: EventRow): EventSummary {
  return {
    id: row.text_id,
    title: localized(row.title_en, row.title_vi),
    date: dateOf(row),
    kind: row.kind,
    layerIds: fromJson<EventSummary['layerIds']>(row.layer_ids),
    featureIds: fromJson<string[]>(row.feature_ids),
    bounds: boundsOf(row),
    grade: row.grade,
    knownFromDay: row.known_from_day,
  };
}

function boundsOf({ west, south, east, north }: EventRow): EventSummary['bounds'] {
  const isPlaceless = west === null || south === null || east === null || north === null;
  return isPlaceless ? null : [west, south, east, north];
}
