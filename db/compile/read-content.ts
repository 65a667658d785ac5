import type * as v from 'valibot';
import { CslSource } from '../../geodata/model/content/csl-source.ts';
import { GunSource } from '../../geodata/model/content/gun.ts';
import { LAYER_IDS, type LayerId } from '../../geodata/model/content/layers.ts';
import { OrganisationSource, PersonSource } from '../../geodata/model/content/person-source.ts';
import { PlaceSource } from '../../geodata/model/content/place-source.ts';
import { UnitSource } from '../../geodata/model/content/unit-source.ts';
import { FeatureSource, LayerSource } from './content-model.ts';
import { asFeatures, asList, ContentReader, type Placed } from './content-reader.ts';
import { ChapterSource, EventSource } from './event-model.ts';
import type { Problem } from './problems.ts';
import { type GroundFiles, readGround } from './read-ground.ts';
import { SeriesSource } from './series-model.ts';
import { TableSource } from './table-model.ts';
import { type UnitMark, unitFeatures } from './units.ts';

/** The content as its files say it, each record well formed but not yet checked against others. */
export interface ContentFiles {
  readonly layers: readonly Placed<LayerSource>[];
  readonly chapters: readonly Placed<ChapterSource>[];
  readonly sources: readonly Placed<CslSource>[];
  /** The file a feature stands in tells its layer; those of units are made from their positions. */
  readonly features: readonly (Placed<FeatureSource> & {
    readonly layerId: LayerId;
    readonly mark?: UnitMark;
  })[];
  readonly places: readonly Placed<PlaceSource>[];
  readonly people: readonly Placed<PersonSource>[];
  readonly organisations: readonly Placed<OrganisationSource>[];
  readonly units: readonly Placed<UnitSource>[];
  readonly events: readonly Placed<EventSource>[];
  readonly tables: readonly Placed<TableSource>[];
  readonly ground: GroundFiles;
  readonly guns: readonly Placed<GunSource>[];
  readonly series: readonly Placed<SeriesSource>[];
  readonly problems: readonly Problem[];
  /** Ids of records that were left out for a fault: they exist, so they may be referred to. */
  readonly faultyIds: ReadonlySet<string>;
  /** Twelve hexadecimal digits that change with any byte of the content. */
  readonly version: string;
}

/**
 * Reads `geodata/layers` and `db/content` below `root`. Faults are collected, never thrown: a
 * record with a fault is left out and named in `problems`.
 */
export function readContent(root: string): ContentFiles {
  const reader = new ContentReader(root);
  const places = readFolder(reader, 'db/content/places', PlaceSource);
  const units = readFolder(reader, 'db/content/units', UnitSource);
  const records = {
    layers: reader.readRecords('db/content/layers.json', LayerSource, asList),
    chapters: reader.readRecords('db/content/chapters.json', ChapterSource, asList),
    sources: reader.readRecords('db/content/sources.json', CslSource, asList),
    features: [...LAYER_IDS.flatMap((id) => readLayer(reader, id)), ...unitFeatures(units, places)],
    places,
    units,
    people: reader.readRecords('db/content/people.json', PersonSource, asList),
    organisations: reader.readRecords('db/content/organisations.json', OrganisationSource, asList),
    events: readFolder(reader, 'db/content/events', EventSource),
    tables: readFolder(reader, 'db/content/tables', TableSource),
    ground: readGround(reader),
    guns: reader.readRecords('db/content/guns.json', GunSource, asList),
    series: reader.readRecords('db/content/series.json', SeriesSource, asList),
  };
  return {
    ...records,
    problems: reader.problems,
    faultyIds: reader.faultyIds,
    version: reader.version(),
  };
}

function readLayer(reader: ContentReader, id: LayerId): ContentFiles['features'] {
  return reader
    .readRecords(`geodata/layers/${id}.geojson`, FeatureSource, asFeatures)
    .map((feature) => ({ ...feature, layerId: id }));
}

function readFolder<T>(
  reader: ContentReader,
  folder: string,
  schema: v.GenericSchema<unknown, T>,
): Placed<T>[] {
  return reader.listJson(folder).flatMap((file) => reader.readRecords(file, schema, asList));
}
