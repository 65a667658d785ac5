import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { LAYER_IDS } from '../../geodata/model/content/layers.ts';
import type { DateSpan } from '../../geodata/model/time/edtf.ts';
import { insertInto } from '../statement.ts';
import { spanOf } from './columns.ts';
import { imprintOf } from './imprint.ts';
import type { ContentFiles } from './read-content.ts';
import { evidenceReader, issuedDayOf } from './source-evidence.ts';
import { writeActors } from './write-actors.ts';
import { type Linkable, writeEvent } from './write-event.ts';
import { writeGround } from './write-ground.ts';
import { writeFeatures, writePlaces } from './write-places.ts';
import { writeSearchNames } from './write-search-names.ts';
import { writeSeries } from './write-series.ts';
import { linkTables, tableSources, writeTables } from './write-tables.ts';
import { writeUnits } from './write-units.ts';

/**
 * Fills an empty database with checked content. The same content gives the same bytes: numbers
 * follow the order of the files, and nothing depends on the clock or the machine.
 */
export function writeContent(db: Database.Database, content: ContentFiles): void {
  db.exec(readFileSync(join(import.meta.dirname, 'content-schema.sql'), 'utf8'));
  db.transaction(() => {
    insertInto(db, 'meta', { key: 'version', value: content.version });
    writeLayers(db, content);
    writeChapters(db, content);
    writeSources(db, content);
    writeGuns(db, content);
    writeTables(db, content);
    const features = writeFeatures(db, content);
    const actors = writeActors(db, content);
    writeUnits(db, content, actors);
    writeEvents(db, content, {
      features,
      places: writePlaces(db, content, features),
      actors,
      tableSources: tableSources(content),
      evidenceOf: evidenceReader(content),
      layerTitles: new Map(
        content.layers.map(({ value }) => [value.id, `${value.title.en} ${value.title.vi}`]),
      ),
    });
    writeGround(db, content.ground);
    writeSearchNames(db, content);
    linkTables(db, content);
    writeSeries(db, content);
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

function writeChapters(db: Database.Database, { chapters }: ContentFiles): void {
  for (const { value } of chapters) {
    const { id, order, days, title } = value;
    const row = { id, position: order, days, title_en: title.en, title_vi: title.vi };
    insertInto(db, 'chapters', row);
  }
}

function writeSources(db: Database.Database, { sources }: ContentFiles): void {
  for (const { value } of sources) {
    insertInto(db, 'sources', {
      id: value.id,
      title: value.title,
      url: value.URL ?? null,
      grade: value.custom.grade,
      imprint: imprintOf(value),
      issued_day: issuedDayOf(value),
      language: value.language ?? null,
      csl: JSON.stringify(value),
    });
  }
}

function writeGuns(db: Database.Database, { guns }: ContentFiles): void {
  for (const { value } of guns) {
    insertInto(db, 'guns', {
      id: value.id,
      name_en: value.name.en,
      name_vi: value.name.vi,
      range_m: value.rangeM,
      note_en: value.note?.en ?? '',
      note_vi: value.note?.vi ?? '',
    });
    for (const [position, source] of value.sources.entries()) {
      insertInto(db, 'gun_sources', { gun_id: value.id, position, source_id: source });
    }
  }
}

/** Events are numbered in order of date, undated last. */
function writeEvents(db: Database.Database, content: ContentFiles, known: Linkable): void {
  const events = content.events.map(({ value }) => ({ value, date: spanOf(value.date) }));
  events.sort((a, b) => orderOf(a.date) - orderOf(b.date) || (a.value.id < b.value.id ? -1 : 1));
  for (const [index, event] of events.entries()) writeEvent(db, { id: index + 1, ...event }, known);
}

function orderOf(date: DateSpan | null): number {
  return date?.startDay ?? Number.MAX_SAFE_INTEGER;
}
