import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';

/** A work, as a list on paper names it. */
export interface DrawnSource {
  readonly title: string;
  readonly imprint: string;
}

/** The works that drawn features rest on, each once, in order of title. */
export function sourcesOfFeatures(
  db: ContentDb,
  featureIds: readonly string[],
): readonly DrawnSource[] {
  const sql = `
    SELECT DISTINCT s.title, s.imprint
    FROM features f
      JOIN feature_sources l ON l.feature_id = f.id
      JOIN sources s ON s.id = l.source_id
    WHERE f.text_id IN (SELECT value FROM json_each(?))
    ORDER BY s.title, s.imprint`;
  return statement<DrawnSource>(db, sql).all(JSON.stringify(featureIds));
}
