import { POINT_PARTS, type PointPart } from '../../../geodata/model/datasets/packed-points.ts';
import type { Supplied, Supplier } from '../../serving/protocol.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import { datasetFile } from './dataset-files.ts';
import type { DatasetReader } from './dataset-reader.ts';

/** `<id>/<part of the points>` or `<id>/numbers/<column>`. */
const PATH = /^([0-9a-z][0-9a-z-]{0,63})\/(?:([a-z-]+)|numbers\/(0|[1-9]\d{0,2}))$/;

/** Serves the points and the numbers of the open workbook's datasets at `/workbook/datasets/`. */
export function datasetBytes(
  workbook: Pick<WorkbookFile, 'path'>,
  reader: DatasetReader,
): Supplier {
  return {
    prefix: '/workbook/datasets/',
    async supply(path): Promise<Supplied | null> {
      const [, id, name, column] = PATH.exec(path) ?? [];
      if (id === undefined) return null;
      const file = datasetFile(workbook.path, id);
      const part = POINT_PARTS.find((one) => one === name) satisfies PointPart | undefined;
      if (part === undefined && column === undefined) return null;
      const answer =
        part === undefined
          ? await reader.ask(file, 'numbers', Number(column))
          : await reader.ask(file, 'part', part);
      return answer.ok ? { type: 'application/octet-stream', bytes: answer.value } : null;
    },
  };
}
