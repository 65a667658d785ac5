import type Database from 'better-sqlite3';
import { countryOfUnit } from '../../geodata/model/content/country-of-unit.ts';
import type { LayerId } from '../../geodata/model/content/layers.ts';
import { daysBetween } from '../../geodata/model/content/name-periods.ts';
import type { PlaceSource } from '../../geodata/model/content/place-source.ts';
import { boundsOf } from '../../geodata/model/space/bounds.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { insertInto } from '../statement.ts';
import { boundsColumns, dateColumns, nameColumns, spanOf } from './columns.ts';
import type { FeatureSource } from './content-model.ts';
import type { ContentFiles } from './read-content.ts';
import { evidenceColumns, evidenceReader } from './source-evidence.ts';
import type { UnitMark } from './units.ts';

/** Something on the map: its number, the box around it, and every name it is found by. */
export interface Located {
  readonly id: number;
  readonly bounds: Bounds;
  readonly names: readonly string[];
  /** The layer that draws it; `null` for a place that none does. */
  readonly layerId: LayerId | null;
}

/** Fills the tables of features; answers with them by text id. */
export function writeFeatures(
  db: Database.Database,
  content: ContentFiles,
): ReadonlyMap<string, Located> {
  const byTextId = new Map<string, Located>();
  const evidenceOf = evidenceReader(content);
  const countries = new Map(
    content.places.map(({ value }) => [value.feature, countryOfUnit(value.country)]),
  );
  for (const [index, { value, layerId, mark }] of content.features.entries()) {
    const id = index + 1;
    const { name, sources } = value.properties;
    const known = {
      country: countries.get(value.id) ?? '',
      ...evidenceColumns(evidenceOf(sources)),
    };
    const columns = { ...featureColumns(value), ...unitColumns(mark), ...known };
    insertInto(db, 'features', { id, layer_id: layerId, ...columns });
    for (const [position, source] of sources.entries()) {
      insertInto(db, 'feature_sources', { feature_id: id, position, source_id: source });
    }
    const bounds = boundsOf(value.geometry.coordinates);
    insertInto(db, 'feature_bounds', { id, ...boundsColumns(bounds) });
    byTextId.set(value.id, { id, bounds, names: [name.en, name.vi], layerId });
  }
  return byTextId;
}

function featureColumns({ id, properties, geometry }: FeatureSource) {
  const { name, note, fate, garrison } = properties;
  return {
    text_id: id,
    kind: properties.kind,
    name_en: name.en,
    name_vi: name.vi,
    ...dateColumns(spanOf(properties.date)),
    accuracy_m: properties.accuracyM,
    is_schematic: properties.isSchematic || properties.isInferred ? 1 : 0,
    is_inferred: properties.isInferred ? 1 : 0,
    mode: properties.mode,
    rank: properties.rank,
    geometry: JSON.stringify({ type: geometry.type, coordinates: geometry.coordinates }),
    note_en: note?.en ?? '',
    note_vi: note?.vi ?? '',
    basis: properties.basis ?? null,
    phase: properties.phase ?? null,
    fate_en: fate?.en ?? '',
    fate_vi: fate?.vi ?? '',
    garrison_en: garrison?.en ?? '',
    garrison_vi: garrison?.vi ?? '',
  };
}

function unitColumns(mark: UnitMark | undefined) {
  return {
    unit_id: mark?.unit ?? null,
    unit_code: mark?.code ?? '',
    unit_label: mark?.label ?? '',
    unit_slot: mark?.slot ?? 0,
  };
}

/** Fills the tables of the gazetteer; answers with the places by text id. */
export function writePlaces(
  db: Database.Database,
  content: ContentFiles,
  features: ReadonlyMap<string, Located>,
): ReadonlyMap<string, Located> {
  const byTextId = new Map<string, Located>();
  for (const [index, { value }] of content.places.entries()) {
    const id = index + 1;
    const drawn = features.get(value.feature ?? '');
    insertInto(db, 'places', { id, feature_id: drawn?.id ?? null, ...placeColumns(value) });
    for (const [position, name] of value.names.entries()) {
      insertInto(db, 'place_names', { place_id: id, position, ...nameColumns(name) });
    }
    for (const [position, source] of value.sources.entries()) {
      insertInto(db, 'place_sources', { place_id: id, position, source_id: source });
    }
    const [lng, lat] = value.lngLat;
    const names = value.names.map(({ text }) => text);
    const bounds: Bounds = [lng, lat, lng, lat];
    byTextId.set(value.id, { id, bounds, names, layerId: drawn?.layerId ?? null });
  }
  return byTextId;
}

function placeColumns(place: PlaceSource) {
  const { startDay, endDay } = daysBetween(place.existsFrom, place.existsTo);
  return {
    text_id: place.id,
    kind: place.kind,
    lng: place.lngLat[0],
    lat: place.lngLat[1],
    accuracy_m: place.accuracyM,
    basis: place.basis,
    country: place.country,
    rank: place.rank,
    first_day: place.existsFrom === undefined ? null : startDay,
    last_day: place.existsTo === undefined ? null : endDay,
    note_en: place.note?.en ?? '',
    note_vi: place.note?.vi ?? '',
  };
}
