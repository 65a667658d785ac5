import { onCommand } from '../../core/commands.ts';
import type { Feature } from '../../feature.ts';
import { askForSheet } from './sheet.ts';
import { SheetDialog } from './sheet-dialog.tsx';
import './export.css';

/** Sheets of the map as files, to print and to hang. */
export const exportFeature: Feature = {
  id: 'export',
  start() {
    onCommand('map.saveSheet', askForSheet);
  },
  slots: { dialog: SheetDialog },
};
