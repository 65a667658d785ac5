import * as v from 'valibot';
import { FeatureSource, LayerSource } from '../../db/compile/content-model.ts';
import { ChapterSource, EventSource } from '../../db/compile/event-model.ts';
import { SeriesSource } from '../../db/compile/series-model.ts';
import { TableSource } from '../../db/compile/table-model.ts';
import { CslSource } from '../../geodata/model/content/csl-source.ts';
import { GunSource } from '../../geodata/model/content/gun.ts';
import { OrganisationSource, PersonSource } from '../../geodata/model/content/person-source.ts';
import { PlaceSource } from '../../geodata/model/content/place-source.ts';
import { UnitSource } from '../../geodata/model/content/unit-source.ts';
import { type JsonSchema, toJsonSchema } from './to-json-schema.ts';

/** A layer as RFC 7946 writes it. */
const Layer = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(FeatureSource),
});

/** What each kind of file of the content must look like, by the name of its schema. */
const FILES: Readonly<Record<string, v.GenericSchema>> = {
  chapters: v.array(ChapterSource),
  events: v.array(EventSource),
  guns: v.array(GunSource),
  layer: Layer,
  layers: v.array(LayerSource),
  organisations: v.array(OrganisationSource),
  people: v.array(PersonSource),
  places: v.array(PlaceSource),
  series: v.array(SeriesSource),
  sources: v.array(CslSource),
  tables: v.array(TableSource),
  units: v.array(UnitSource),
};

/**
 * The schemas an editor completes and checks with, by the name of their file in
 * `db/content/schema/`. They are made from those of the compiler, so that the two cannot differ.
 */
export function contentSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      { $schema: 'http://json-schema.org/draft-07/schema#', ...toJsonSchema(schema) },
    ]),
  );
}
