import { computed } from '@preact/signals';
import { followOpenRows, openRows } from '../../core/open-rows.ts';
import type { Feature } from '../../feature.ts';
import { followDatasets } from './datasets.ts';
import { DatasetsPanel } from './datasets-panel.tsx';
import { ImportTableDialog } from './import-table-dialog.tsx';
import { followTableImport } from './importing.ts';
import { followDatasetPoints } from './map/draw-datasets.ts';
import { RowsPanel } from './rows-panel.tsx';
import './datasets.css';

/** Tables of dated points: added from files, drawn by the clock, summed up, read row by row. */
export const datasetsFeature: Feature = {
  id: 'datasets',
  start() {
    followDatasets();
    followTableImport();
    followOpenRows();
  },
  startAudience() {
    followDatasets();
  },
  tab: { id: 'datasets', title: 'panel.datasets', Panel: DatasetsPanel },
  sidePanel: { isWanted: computed(() => openRows.value !== null), Panel: RowsPanel },
  slots: { dialog: ImportTableDialog },
  mapParts: [{ on: ['atlas', 'audience', 'compared'], follow: followDatasetPoints }],
};
