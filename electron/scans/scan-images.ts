import type { WorkbookDb } from '../../db/open.ts';
import { findScanImage } from '../../db/queries/scans.ts';
import type { Supplier } from '../protocol.ts';

/** Serves the images of a workbook's scanned maps at `/workbook/scans/<id>`. */
export function scanImages(workbook: WorkbookDb): Supplier {
  return {
    prefix: '/workbook/scans/',
    supply(id) {
      const image = findScanImage(workbook, id);
      return image === null ? null : { type: image.mime, bytes: image.bytes };
    },
  };
}
