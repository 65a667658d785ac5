import type { EventPlace, PlaceRemark } from '../../geodata/model/content/records.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { type DatedEvent, namesColumn, namesOn } from './period-names.ts';
import { localized } from './rows.ts';

/** Places of the gazetteer, then the shapes of layers that none of them stands for. */
export function placesOf(db: ContentDb, event: DatedEvent): EventPlace[] {
  const places = gazetteerPlaces(db, event);
  const drawn = new Set(places.map(({ featureId }) => featureId));
  return [...places, ...shapesOf(db, event.id).filter(({ featureId }) => !drawn.has(featureId))];
}

/** What a feature says of itself; all empty where a place is drawn by none. */
interface RemarkColumns {
  note_en: string | null;
  note_vi: string | null;
  garrison_en: string | null;
  garrison_vi: string | null;
  fate_en: string | null;
  fate_vi: string | null;
}

interface PositionColumns {
  text_id: string;
  lng: number;
  lat: number;
  accuracy_m: number;
  basis: EventPlace['basis'];
}

function gazetteerPlaces(db: ContentDb, { id, date }: DatedEvent): EventPlace[] {
  const sql = `
    SELECT p.text_id, p.lng, p.lat, p.accuracy_m, p.basis, ep.role, f.text_id AS feature,
      coalesce(nullif(p.note_en, ''), f.note_en) AS note_en,
      coalesce(nullif(p.note_vi, ''), f.note_vi) AS note_vi,
      f.garrison_en, f.garrison_vi, f.fate_en, f.fate_vi,
      ${namesColumn('place_names', 'place_id', 'p.id')}
    FROM event_places ep JOIN places p ON p.id = ep.place_id
      LEFT JOIN features f ON f.id = p.feature_id
    WHERE ep.event_id = ? ORDER BY ep.position`;
  interface Row extends PositionColumns, RemarkColumns {
    role: EventPlace['role'];
    feature: string | null;
    names: string;
  }
  return statement<Row>(db, sql)
    .all(id)
    .map((row) => ({
      id: row.text_id,
      featureId: row.feature,
      role: row.role,
      name: namesOn(row.names, date),
      lngLat: [row.lng, row.lat],
      accuracyM: row.accuracy_m,
      basis: row.basis,
      remarks: remarksOf(row),
    }));
}

/** A line or an area counts as where the middle of its bounds is. */
function shapesOf(db: ContentDb, eventId: number): EventPlace[] {
  const sql = `
    SELECT f.text_id, f.name_en, f.name_vi, f.accuracy_m, f.basis,
      f.note_en, f.note_vi, f.garrison_en, f.garrison_vi, f.fate_en, f.fate_vi,
      (b.west + b.east) / 2 AS lng, (b.south + b.north) / 2 AS lat
    FROM event_features ef JOIN features f ON f.id = ef.feature_id
      JOIN feature_bounds b ON b.id = f.id
    WHERE ef.event_id = ? ORDER BY ef.position`;
  interface Row extends PositionColumns, RemarkColumns {
    name_en: string;
    name_vi: string;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      id: row.text_id,
      featureId: row.text_id,
      role: null,
      name: localized(row.name_en, row.name_vi),
      lngLat: [row.lng, row.lat],
      accuracyM: row.accuracy_m,
      basis: row.basis,
      remarks: remarksOf(row),
    }));
}

function remarksOf(row: RemarkColumns): PlaceRemark[] {
  const remarks = [
    ['garrison', row.garrison_en, row.garrison_vi],
    ['fate', row.fate_en, row.fate_vi],
    ['note', row.note_en, row.note_vi],
  ] as const;
  return remarks.flatMap(([kind, en, vi]) =>
    en === null || en === '' ? [] : [{ kind, text: localized(en, vi ?? en) }],
  );
}
