import type { Feature } from './feature.ts';
import { compareFeature } from './features/compare/compare.feature.ts';
import { datasetsFeature } from './features/datasets/datasets.feature.ts';
import { evidenceFeature } from './features/evidence/evidence.feature.ts';
import { exportFeature } from './features/export/export.feature.ts';
import { georeferencingFeature } from './features/georeferencing/georeferencing.feature.ts';
import { gridsFeature } from './features/grids/grids.feature.ts';
import { lecturesFeature } from './features/lectures/lectures.feature.ts';
import { legendFeature } from './features/legend/legend.feature.ts';
import { lightDrawingFeature } from './features/light-drawing/light-drawing.feature.ts';
import { measureFeature } from './features/measure/measure.feature.ts';
import { notesFeature } from './features/notes/notes.feature.ts';
import { onMapFeature } from './features/on-map/on-map.feature.ts';
import { openingFeature } from './features/opening/opening.feature.ts';
import { recordsFeature } from './features/records/records.feature.ts';
import { reliefFeature } from './features/relief/relief.feature.ts';
import { searchFeature } from './features/search/search.feature.ts';
import { settingsFeature } from './features/settings/settings.feature.ts';
import { shellFeature } from './features/shell/shell.feature.ts';
import { timelineFeature } from './features/timeline/timeline.feature.ts';
import { viewHistoryFeature } from './features/view-history/view-history.feature.ts';
import { workbookFeature } from './features/workbook/workbook.feature.ts';

/**
 * Everything the atlas can do, in the order in which it is laid out: tabs from the left, sections
 * from the top. Deleting a folder and its line here takes the feature out.
 */
export const FEATURES: readonly Feature[] = [
  shellFeature,
  searchFeature,
  legendFeature,
  compareFeature,
  measureFeature,
  exportFeature,
  recordsFeature,
  onMapFeature,
  notesFeature,
  datasetsFeature,
  lecturesFeature,
  settingsFeature,
  gridsFeature,
  evidenceFeature,
  lightDrawingFeature,
  georeferencingFeature,
  reliefFeature,
  viewHistoryFeature,
  workbookFeature,
  openingFeature,
  timelineFeature,
];
