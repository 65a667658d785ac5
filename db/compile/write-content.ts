import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { type DateSpan, parseEdtf } from '../../geodata/model/edtf.ts';
import { foldForSearch } from '../../geodata/model/fold.ts';
import { LAYER_IDS, type LayerId } from '../../geodata/model/layers.ts';
import type { Bounds, LngLat, NoteGeometry } from '../../geodata/model/lng-lat.ts';
import { insertInto } from '../statement.ts';
import type { EventSource, FeatureSource } from './content-model.ts';
import type { ContentFiles } from './read-content.ts';

interface NumberedFeature {
  readonly id: number;
  readonly bounds: Bounds;
  readonly value: FeatureSource;
}

/**
 * Fills an empty database with checked content. The same content gives the same bytes: numbers
 * follow the order of the files, and nothing depends on the clock or the machine.
 */
export function writeContent(db: Database.Database, content: ContentFiles): void {
  db.exec(readFileSync(join(import.meta.dirname, 'content-schema.sql'), 'utf8'));
  db.transaction(() => {
    insertInto(db, 'meta', { key: 'version', value: content.version });
    writeLayers(db, content);
    for (const { value } of content.sources) insertInto(db, 'sources', value);
    const features = writeFeatures(db, content);
    const layerTitles = new Map(
      content.layers.map(({ value }) => [value.id, `${value.title.en} ${value.title.vi}`]),
    );
    const events = content.events.map(({ value }) => ({ value, date: spanOf(value.date) }));
    events.sort((a, b) => orderOf(a.date) - orderOf(b.date) || (a.value.id < b.value.id ? -1 : 1));
    for (const [index, { value, date }] of events.entries()) {
      writeEvent(db, { id: index + 1, value, date, features, layerTitles });
    }
    db.exec(`INSERT INTO event_search (event_search) VALUES ('optimize')`);
  })();
}

function writeLayers(db: Database.Database, { layers }: ContentFiles): void {
  for (const { value } of layers) {
    insertInto(db, 'layers', {
      id: value.id,
      position: LAYER_IDS.indexOf(value.id),
      title_en: value.title.en,
      title_vi: value.title.vi,
      description_en: value.description.en,
      description_vi: value.description.vi,
    });
  }
}

function writeFeatures(
  db: Database.Database,
  content: ContentFiles,
): ReadonlyMap<string, NumberedFeature> {
  const byTextId = new Map<string, NumberedFeature>();
  for (const [index, { value, layerId }] of content.features.entries()) {
    const { properties, geometry } = value;
    const id = index + 1;
    insertInto(db, 'features', {
      id,
      text_id: value.id,
      layer_id: layerId,
      kind: properties.kind,
      name_en: properties.name.en,
      name_vi: properties.name.vi,
      ...dateColumns(spanOf(properties.date)),
      accuracy_m: properties.accuracyM,
      is_schematic: properties.isSchematic || properties.isInferred ? 1 : 0,
      mode: properties.mode,
      rank: properties.rank,
      geometry: JSON.stringify({ type: geometry.type, coordinates: geometry.coordinates }),
      note_en: properties.note?.en ?? '',
      note_vi: properties.note?.vi ?? '',
    });
    for (const [position, source] of properties.sources.entries()) {
      insertInto(db, 'feature_sources', { feature_id: id, position, source_id: source });
    }
    const bounds = boundsOf(positionsOf(geometry));
    insertInto(db, 'feature_bounds', { id, ...boundsColumns(bounds) });
    byTextId.set(value.id, { id, bounds, value });
  }
  return byTextId;
}

interface NumberedEvent {
  readonly id: number;
  readonly value: EventSource;
  readonly date: DateSpan | null;
  readonly features: ReadonlyMap<string, NumberedFeature>;
  readonly layerTitles: ReadonlyMap<LayerId, string>;
}

function writeEvent(db: Database.Database, event: NumberedEvent): void {
  const { id, value, date } = event;
  const linked = value.features.flatMap((textId) => event.features.get(textId) ?? []);
  insertInto(db, 'events', {
    id,
    text_id: value.id,
    kind: value.kind,
    title_en: value.title.en,
    title_vi: value.title.vi,
    ...dateColumns(date),
    summary_en: value.summary.en,
    summary_vi: value.summary.vi,
    body: value.body,
    disputes: JSON.stringify(value.disputes),
    ...boundsColumns(linked.length === 0 ? null : unionOf(linked.map(({ bounds }) => bounds))),
  });
  writeEventLinks(db, event, linked);
  insertInto(db, 'event_search', { rowid: id, ...searchTexts(event, linked) });
}

/** What the full-text index holds of an event; the titles of its layers are found as its text. */
function searchTexts({ value, layerTitles }: NumberedEvent, linked: readonly NumberedFeature[]) {
  const names = linked.map(({ value: { properties: p } }) => `${p.name.en} ${p.name.vi}`);
  const titles = value.layers.map((layer) => layerTitles.get(layer) ?? '');
  const { title, summary, body, date } = value;
  return {
    title: foldForSearch(`${title.en} ${title.vi}`),
    places: foldForSearch(names.join(' ')),
    text: foldForSearch([summary.en, summary.vi, body, date ?? '', ...titles].join(' ')),
  };
}

function writeEventLinks(
  db: Database.Database,
  { id, value }: NumberedEvent,
  linked: readonly NumberedFeature[],
): void {
  for (const [position, layer] of value.layers.entries()) {
    insertInto(db, 'event_layers', { event_id: id, position, layer_id: layer });
  }
  for (const [position, feature] of linked.entries()) {
    insertInto(db, 'event_features', { event_id: id, position, feature_id: feature.id });
  }
  for (const [position, source] of value.sources.entries()) {
    insertInto(db, 'event_sources', { event_id: id, position, source_id: source });
  }
  for (const [position, figure] of value.figures.entries()) {
    insertInto(db, 'event_figures', {
      event_id: id,
      position,
      what_en: figure.what.en,
      what_vi: figure.what.vi,
      value: figure.value,
      source_id: figure.source,
    });
  }
  for (const [position, paragraph] of value.essay.entries()) {
    insertInto(db, 'event_essay_refs', { event_id: id, position, paragraph_id: paragraph });
  }
}

function spanOf(edtf: string | null): DateSpan | null {
  return edtf === null ? null : parseEdtf(edtf);
}

function orderOf(date: DateSpan | null): number {
  return date?.startDay ?? Number.MAX_SAFE_INTEGER;
}

function dateColumns(date: DateSpan | null) {
  return {
    edtf: date?.edtf ?? null,
    start_day: date?.startDay ?? null,
    end_day: date?.endDay ?? null,
    earliest_day: date?.earliestDay ?? null,
    latest_day: date?.latestDay ?? null,
  };
}

function boundsColumns(bounds: Bounds | null) {
  const [west, south, east, north] = bounds ?? [null, null, null, null];
  return { west, south, east, north };
}

function positionsOf(geometry: NoteGeometry): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

function boundsOf(positions: readonly LngLat[]): Bounds {
  return unionOf(positions.map(([lng, lat]) => [lng, lat, lng, lat]));
}

function unionOf(boxes: readonly Bounds[]): Bounds {
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}
