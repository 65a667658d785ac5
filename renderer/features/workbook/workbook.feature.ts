import { onCommand } from '../../core/commands.ts';
import type { Feature } from '../../feature.ts';
import { followBackups, openBackups } from './backups.ts';
import { BackupsDialog } from './backups-dialog.tsx';
import { askForDocument, DOCUMENT_REQUESTS } from './documents.ts';
import { RescuePage } from './rescue-page.tsx';
import './workbook.css';

/** The file of what a person makes: its backups and the ways back to them. */
export const workbookFeature: Feature = {
  id: 'workbook',
  start() {
    onCommand('workbook.backups', () => void openBackups());
    for (const request of DOCUMENT_REQUESTS) {
      onCommand(request, () => void askForDocument(request));
    }
    followBackups();
  },
  failure: { codes: ['workbookCorrupt', 'workbookForeign'], Page: RescuePage },
  slots: { dialog: BackupsDialog },
};
