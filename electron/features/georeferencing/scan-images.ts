import { findScanImage } from '../../../db/queries/scans.ts';
import type { Supplier } from '../../serving/protocol.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';

/** Serves the images of the open workbook's scanned maps at `/workbook/scans/<id>`. */
export function scanImages(workbook: Pick<WorkbookFile, 'db'>) {
  return {
    prefix: '/workbook/scans/',
    supply(id: string) {
      const image = findScanImage(workbook.db, id);
      return image === null ? null : { type: image.mime, bytes: image.bytes };
    },
  } satisfies Supplier;
}
