import * as v from 'valibot';
import {
  type KnownDataset,
  KnownDatasetSchema,
} from '../../geodata/model/datasets/known-dataset.ts';
import hesHamlets from './known/hes-hamlets.json' with { type: 'json' };
import thor from './known/thor.json' with { type: 'json' };

/** The descriptions of tables that come with the atlas; a new one is its file and its line here. */
export const KNOWN_DATASETS: readonly KnownDataset[] = [thor, hesHamlets].map((described) =>
  v.parse(KnownDatasetSchema, described),
);
