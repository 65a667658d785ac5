import {
  AUTHORED_FILES,
  type AuthoredFeature,
  type AuthoredFile,
  authoredFeatureSchema,
} from '../../geodata/model/content/authored-source.ts';
import { asFeatures, asList, type ContentReader, type Placed } from './content-reader.ts';
import { BasisSource, HoldingSource, PartSource, PolitySource } from './ground-model.ts';

/** What is drawn under the history, and what each of it rests on. */
export interface GroundFiles {
  readonly authored: readonly (Placed<AuthoredFeature> & { readonly in: AuthoredFile })[];
  readonly parts: readonly Placed<PartSource>[];
  readonly bases: readonly Placed<BasisSource>[];
  readonly polities: readonly Placed<PolitySource>[];
  readonly holdings: readonly Placed<HoldingSource>[];
}

const FOLDER = 'db/content/ground';

/** Reads `db/content/ground` and what is authored of the basemap. */
export function readGround(reader: ContentReader): GroundFiles {
  return {
    authored: AUTHORED_FILES.flatMap((name) =>
      reader
        .readRecords(
          `geodata/basemap/authored/${name}.geojson`,
          authoredFeatureSchema(name),
          asFeatures,
        )
        .map((placed) => ({ ...placed, in: name })),
    ),
    parts: reader.readRecords(`${FOLDER}/parts.json`, PartSource, asList),
    bases: reader.readRecords(`${FOLDER}/bases.json`, BasisSource, asList),
    polities: reader.readRecords(`${FOLDER}/polities.json`, PolitySource, asList),
    holdings: reader.readRecords(`${FOLDER}/holdings.json`, HoldingSource, asList),
  };
}
