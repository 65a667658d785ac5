import {
  type ImportProblem,
  LEFT_OUT_KINDS,
  type LeftOut,
  type LeftOutKind,
} from '../../geodata/model/workbook/import-report.ts';
import type { ImportFault } from './import-fault.ts';

/** Counts what an import leaves out. */
export interface Tally {
  add(kind: LeftOutKind, index: number, fault: ImportFault): void;
  /** What was counted, in the order in which it is told. */
  list(): readonly LeftOut[];
}

export function createTally(): Tally {
  const counted = new Map<LeftOutKind, { count: number; readonly first: ImportProblem }>();
  return {
    add(kind, index, { where, reason, params }) {
      const entry = counted.get(kind);
      if (entry === undefined)
        counted.set(kind, { count: 1, first: { index, where, reason, params } });
      else entry.count += 1;
    },
    list: () =>
      LEFT_OUT_KINDS.flatMap((kind) => {
        const entry = counted.get(kind);
        return entry === undefined ? [] : { kind, ...entry };
      }),
  };
}
