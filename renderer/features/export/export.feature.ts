import { onCommand } from '../../core/commands.ts';
import type { Feature } from '../../feature.ts';
import { offerPictures } from './map/picture.ts';
import { askForSheet } from './sheet.ts';
import { SheetDialog } from './sheet-dialog.tsx';
import './export.css';

/** The map on paper and in files: sheets to hang, pictures, and what the system prints. */
export const exportFeature: Feature = {
  id: 'export',
  start() {
    onCommand('map.saveSheet', askForSheet);
  },
  slots: { dialog: SheetDialog },
  mapParts: [{ on: ['atlas'], follow: offerPictures }],
};
