import { onCommand } from '../../core/commands.ts';
import type { Feature } from '../../feature.ts';
import { followBackups, openBackups } from './backups.ts';
import { BackupsDialog } from './backups-dialog.tsx';
import './workbook.css';

/** The file of what a person makes: its backups and the ways back to them. */
export const workbookFeature: Feature = {
  id: 'workbook',
  start() {
    onCommand('workbook.backups', () => void openBackups());
    followBackups();
  },
  slots: { dialog: BackupsDialog },
};
