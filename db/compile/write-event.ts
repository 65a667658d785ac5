import type Database from 'better-sqlite3';
import type { LayerId } from '../../geodata/model/content/layers.ts';
import type { Dispute } from '../../geodata/model/content/records.ts';
import { foldForSearch } from '../../geodata/model/text/fold.ts';
import type { DateSpan } from '../../geodata/model/time/edtf.ts';
import { insertInto } from '../statement.ts';
import { citedSources, claimsOf } from './claims.ts';
import { boundsColumns, dateColumns } from './columns.ts';
import { eventBounds, type Linked } from './event-bounds.ts';
import type { EventSource, FigureSource } from './event-model.ts';
import { type EvidenceReader, evidenceColumns } from './source-evidence.ts';
import type { Actor } from './write-actors.ts';
import type { Located } from './write-places.ts';

/** What events refer to, by text id. */
export interface Linkable {
  readonly features: ReadonlyMap<string, Located>;
  readonly places: ReadonlyMap<string, Located>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly layerTitles: ReadonlyMap<LayerId, string>;
  /** Sources that the tables of an event cite, by the id of the event. */
  readonly tableSources: ReadonlyMap<string, readonly string[]>;
  readonly evidenceOf: EvidenceReader;
}

interface NumberedEvent {
  readonly id: number;
  readonly value: EventSource;
  readonly date: DateSpan | null;
}

/** Fills the tables of one event and its line in the search index. */
export function writeEvent(db: Database.Database, event: NumberedEvent, known: Linkable): void {
  const { id, value, date } = event;
  const located = [
    ...value.features.map((textId) => known.features.get(textId)),
    ...value.places.map(({ place }) => known.places.get(place)),
  ].filter((one) => one !== undefined);
  insertInto(db, 'events', {
    id,
    text_id: value.id,
    kind: value.kind,
    chapter_id: value.chapter,
    title_en: value.title.en,
    title_vi: value.title.vi,
    ...dateColumns(date),
    summary_en: value.summary.en,
    summary_vi: value.summary.vi,
    disputes: JSON.stringify(disputesOf(value)),
    ...evidenceColumns(known.evidenceOf(sourcesOf(value, known))),
    ...boundsColumns(eventBounds(linkedTo(value, known))),
  });
  writeLinks(db, event, known);
  writeClaims(db, id, value);
  writeFigures(db, id, value.figures);
  insertInto(db, 'event_search', { rowid: id, ...searchTexts(value, located, known) });
}

/** Features and places of an event, as far as the map's view of it goes. */
function linkedTo(event: EventSource, { features, places }: Linkable): Linked[] {
  const isOfStory = ({ layerId }: Located) =>
    layerId !== null && layerId !== 'context' && event.layers.includes(layerId);
  const linked = (located: Located | undefined, isSeat: boolean) =>
    located === undefined
      ? []
      : [{ bounds: located.bounds, isOfStory: isOfStory(located), isSeat }];
  return [
    ...event.features.flatMap((textId) => linked(features.get(textId), false)),
    ...event.places.flatMap(({ place, role }) => linked(places.get(place), role === 'seat')),
  ];
}

function disputesOf({ disputes }: EventSource): Dispute[] {
  return disputes.map(({ point, versions }) => ({
    point,
    versions: versions.map(({ text, holder, sources, isEssay }) => ({
      text,
      holder,
      sourceIds: sources,
      isEssay: isEssay === true,
    })),
  }));
}

/** What the full-text index holds of an event; the titles of its layers are found as its text. */
function searchTexts(event: EventSource, located: readonly Located[], known: Linkable) {
  const { title, summary, date } = event;
  const names = new Set(located.flatMap((one) => one.names));
  const actors = event.actors.flatMap(({ actor }) => known.actors.get(actor)?.names ?? []);
  const titles = event.layers.map((layer) => known.layerTitles.get(layer) ?? '');
  const body = claimsOf(event).flatMap(({ text, textVi }) => [text, textVi ?? '']);
  const said = [title.en, title.vi, ...names, summary.en, summary.vi, ...body];
  return { text: foldForSearch([...said, date ?? '', ...actors, ...titles].join(' ')) };
}

function writeLinks(db: Database.Database, { id, value }: NumberedEvent, known: Linkable): void {
  for (const [position, layer] of value.layers.entries()) {
    insertInto(db, 'event_layers', { event_id: id, position, layer_id: layer });
  }
  for (const [position, feature] of value.features.entries()) {
    const feature_id = known.features.get(feature)?.id ?? null;
    insertInto(db, 'event_features', { event_id: id, position, feature_id });
  }
  for (const [position, { place, role }] of value.places.entries()) {
    const place_id = known.places.get(place)?.id ?? null;
    insertInto(db, 'event_places', { event_id: id, position, place_id, role });
  }
  for (const [position, { actor, role }] of value.actors.entries()) {
    const actor_id = known.actors.get(actor)?.id ?? null;
    const words = { role_en: role.en, role_vi: role.vi };
    insertInto(db, 'event_actors', { event_id: id, position, actor_id, ...words });
  }
  for (const [position, source] of [...sourcesOf(value, known)].entries()) {
    insertInto(db, 'event_sources', { event_id: id, position, source_id: source });
  }
  for (const [position, paragraph] of value.essay.entries()) {
    insertInto(db, 'event_essay_refs', { event_id: id, position, paragraph_id: paragraph });
  }
}

/** Everything an event cites anywhere, in the order of the numbers in its record. */
function sourcesOf(event: EventSource, { tableSources }: Linkable): ReadonlySet<string> {
  return new Set([...citedSources(event), ...(tableSources.get(event.id) ?? [])]);
}

function writeClaims(db: Database.Database, id: number, event: EventSource): void {
  for (const [claim, { paragraph, text, textVi, citations }] of claimsOf(event).entries()) {
    const words = { text, text_vi: textVi };
    insertInto(db, 'claims', { event_id: id, position: claim, paragraph, ...words });
    for (const [position, { source, locator }] of citations.entries()) {
      const where = { event_id: id, claim_position: claim, position };
      insertInto(db, 'citations', { ...where, source_id: source, locator });
    }
  }
}

function writeFigures(db: Database.Database, id: number, figures: readonly FigureSource[]): void {
  for (const [position, figure] of figures.entries()) {
    insertInto(db, 'event_figures', {
      event_id: id,
      position,
      what_en: figure.what.en,
      what_vi: figure.what.vi,
      value: figure.value,
      number: figure.number ?? null,
      unit_en: figure.unit?.en ?? null,
      unit_vi: figure.unit?.vi ?? null,
      as_of: figure.asOf ?? null,
      source_id: figure.source,
    });
  }
}
