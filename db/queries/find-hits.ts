import type { LayerId } from '../../geodata/model/content/layers.ts';
import type { Localized } from '../../geodata/model/content/records.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import type { HitKind, NameMatch, SearchHit } from '../../geodata/model/text/search.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { fromJson, localized } from './rows.ts';

interface HitRow {
  readonly title_en: string;
  readonly title_vi: string;
  readonly type: string;
  readonly date: string | null;
  readonly start_day: number | null;
  readonly end_day: number | null;
  readonly layers: string;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
}

/** What is shown of a record that was found, and asked of it by filters; none where it is gone. */
export function hitOf(db: ContentDb, match: NameMatch): SearchHit[] {
  const row = statement<HitRow>(db, HIT_SQL[match.kind]).get(match.id);
  if (row === undefined) return [];
  return [
    {
      ...match,
      title: titleOf(row, match.kind),
      bounds: boundsOf(row),
      type: row.type,
      date: row.date,
      startDay: row.start_day,
      endDay: row.end_day,
      layerIds: fromJson<LayerId[]>(row.layers),
      snippet: null,
      distanceM: null,
    },
  ];
}

/** Places and people are called by their names of today. */
function titleOf({ title_en, title_vi }: HitRow, kind: HitKind): Localized {
  const hasPeriods = kind === 'place' || kind === 'person' || kind === 'organisation';
  return hasPeriods ? namesOn(title_en, null) : localized(title_en, title_vi);
}

function boundsOf({ west, south, east, north }: HitRow): Bounds | null {
  if (west === null || south === null || east === null || north === null) return null;
  return [west, south, east, north];
}

const NOWHERE = 'NULL AS west, NULL AS south, NULL AS east, NULL AS north';
const UNDATED = 'NULL AS date, NULL AS start_day, NULL AS end_day';

/** A column with the layers that a query of one column tells, as JSON. */
function layers(query: string): string {
  return `(SELECT json_group_array(layer_id) FROM (${query})) AS layers`;
}

const ACTOR = `
  SELECT ${namesColumn('actor_names', 'actor_id', 'a.id').replace(' AS names', ' AS title_en')},
    '' AS title_vi, coalesce(a.kind, '') AS type, a.born AS date,
    NULL AS start_day, NULL AS end_day, ${NOWHERE},
    ${layers(`SELECT DISTINCT el.layer_id FROM event_actors ea
      JOIN event_layers el ON el.event_id = ea.event_id WHERE ea.actor_id = a.id`)}
  FROM actors a WHERE a.text_id = ?`;

/** For each kind, its row by its text id. */
const HIT_SQL: Readonly<Record<HitKind, string>> = {
  place: `
    SELECT ${namesColumn('place_names', 'place_id', 'p.id').replace(' AS names', ' AS title_en')},
      '' AS title_vi, p.kind AS type,
      NULL AS date, p.first_day AS start_day, p.last_day AS end_day,
      p.lng AS west, p.lat AS south, p.lng AS east, p.lat AS north,
      ${layers(`SELECT f.layer_id FROM features f WHERE f.id = p.feature_id
        UNION SELECT el.layer_id FROM event_places ep
        JOIN event_layers el ON el.event_id = ep.event_id WHERE ep.place_id = p.id`)}
    FROM places p WHERE p.text_id = ?`,
  person: ACTOR,
  organisation: ACTOR,
  event: `
    SELECT title_en, title_vi, kind AS type, edtf AS date, start_day, end_day,
      west, south, east, north,
      ${layers('SELECT el.layer_id FROM event_layers el WHERE el.event_id = events.id')}
    FROM events WHERE text_id = ?`,
  feature: `
    SELECT f.name_en AS title_en, f.name_vi AS title_vi, f.kind AS type,
      f.edtf AS date, f.start_day, f.end_day,
      b.west, b.south, b.east, b.north, json_array(f.layer_id) AS layers
    FROM features f JOIN feature_bounds b ON b.id = f.id WHERE f.text_id = ?`,
  layer: `
    SELECT title_en, title_vi, '' AS type, ${UNDATED}, ${NOWHERE}, json_array(id) AS layers
    FROM layers WHERE id = ?`,
  source: `
    SELECT title AS title_en, title AS title_vi, grade AS type, ${UNDATED}, ${NOWHERE},
      ${layers(`SELECT DISTINCT el.layer_id FROM event_sources es
        JOIN event_layers el ON el.event_id = es.event_id WHERE es.source_id = sources.id`)}
    FROM sources WHERE id = ?`,
};
