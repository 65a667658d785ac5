import type { SourceGrade } from '../../geodata/model/content/evidence.ts';
import type {
  AtlasContent,
  AtlasFeature,
  EventSummary,
  Gun,
  LayerContent,
} from '../../geodata/model/content/records.ts';
import { OPEN_END_DAY, OPEN_START_DAY } from '../../geodata/model/time/edtf.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { EVENT_COLUMNS, type EventRow, eventSummary } from './event-rows.ts';
import { type DateColumns, fromJson, localized } from './rows.ts';

/** Everything the atlas page needs at start: layers in order of their switches, events in order. */
export function loadAtlas(db: ContentDb): AtlasContent {
  const featuresByLayer = Map.groupBy(loadFeatures(db), ({ properties }) => properties.layerId);
  return {
    version:
      statement<{ value: string }>(db, `SELECT value FROM meta WHERE key = 'version'`).get()
        ?.value ?? '',
    layers: loadLayers(db, featuresByLayer),
    events: loadEvents(db),
    guns: loadGuns(db),
  };
}

interface LayerRow {
  readonly id: LayerContent['id'];
  readonly title_en: string;
  readonly title_vi: string;
  readonly description_en: string;
  readonly description_vi: string;
}

function loadLayers(
  db: ContentDb,
  featuresByLayer: ReadonlyMap<string, AtlasFeature[]>,
): LayerContent[] {
  const rows = statement<LayerRow>(db, 'SELECT * FROM layers ORDER BY position').all();
  return rows.map((row) => ({
    id: row.id,
    title: localized(row.title_en, row.title_vi),
    description: localized(row.description_en, row.description_vi),
    features: { type: 'FeatureCollection', features: featuresByLayer.get(row.id) ?? [] },
  }));
}

interface FeatureRow extends DateColumns {
  readonly id: number;
  readonly text_id: string;
  readonly layer_id: LayerContent['id'];
  readonly kind: string;
  readonly name_en: string;
  readonly name_vi: string;
  readonly accuracy_m: number;
  readonly is_schematic: number;
  readonly mode: string;
  readonly rank: number;
  readonly geometry: string;
  readonly country: string;
  readonly unit_code: string;
  readonly unit_label: string;
  readonly unit_slot: number;
  readonly is_contested: number;
  readonly grade: SourceGrade;
  readonly known_from_day: number;
  /** JSON list of event ids. */
  readonly event_ids: string;
}

// Events are numbered in order of date, so their number is that order.
const FEATURES = `
  SELECT f.*, (
    SELECT json_group_array(e.text_id ORDER BY e.id)
    FROM event_features ef JOIN events e ON e.id = ef.event_id
    WHERE ef.feature_id = f.id
  ) AS event_ids, EXISTS (
    SELECT 1 FROM event_features ef JOIN events e ON e.id = ef.event_id
      JOIN json_each(e.disputes) AS dispute
    WHERE ef.feature_id = f.id AND (
      SELECT count(DISTINCT version.value ->> '$.isEssay')
      FROM json_each(dispute.value, '$.versions') AS version
    ) = 2
  ) AS is_contested
  FROM features f ORDER BY f.id`;

function loadFeatures(db: ContentDb): AtlasFeature[] {
  return statement<FeatureRow>(db, FEATURES).all().map(atlasFeature);
}

function atlasFeature(row: FeatureRow): AtlasFeature {
  return {
    type: 'Feature',
    id: row.id,
    geometry: fromJson<AtlasFeature['geometry']>(row.geometry),
    properties: {
      featureId: row.text_id,
      layerId: row.layer_id,
      kind: row.kind,
      nameEn: row.name_en,
      nameVi: row.name_vi,
      edtf: row.edtf,
      startDay: row.start_day ?? OPEN_START_DAY,
      endDay: row.end_day ?? OPEN_END_DAY,
      accuracyM: row.accuracy_m,
      isSchematic: row.is_schematic === 1,
      mode: row.mode,
      rank: row.rank,
      eventIds: fromJson<string[]>(row.event_ids),
      isContested: row.is_contested === 1,
      country: row.country,
      ...(row.unit_code !== '' && {
        unit: `${row.unit_code}:${row.unit_label}`,
        unitSlot: row.unit_slot,
      }),
      grade: row.grade,
      knownFromDay: row.known_from_day,
    },
  };
}

function loadEvents(db: ContentDb): EventSummary[] {
  const sql = `SELECT ${EVENT_COLUMNS} FROM events e ORDER BY e.id`;
  return statement<EventRow>(db, sql).all().map(eventSummary);
}

interface GunRow {
  readonly id: string;
  readonly name_en: string;
  readonly name_vi: string;
  readonly range_m: number;
  readonly note_en: string;
  readonly note_vi: string;
  /** JSON list of sources with their titles. */
  readonly sources: string;
}

const GUNS = `
  SELECT g.*, (
    SELECT json_group_array(json_object('id', s.id, 'title', s.title) ORDER BY gs.position)
    FROM gun_sources gs JOIN sources s ON s.id = gs.source_id
    WHERE gs.gun_id = g.id
  ) AS sources
  FROM guns g ORDER BY g.range_m, g.id`;

function loadGuns(db: ContentDb): Gun[] {
  return statement<GunRow>(db, GUNS)
    .all()
    .map((row) => ({
      id: row.id,
      name: localized(row.name_en, row.name_vi),
      rangeM: row.range_m,
      note: row.note_en === '' ? null : localized(row.note_en, row.note_vi),
      sources: fromJson<Gun['sources']>(row.sources),
    }));
}
