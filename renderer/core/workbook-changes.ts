import { ok } from '../../geodata/model/result.ts';
import type { Applied } from '../../geodata/model/workbook/change.ts';
import { api } from '../api.ts';
import { take } from './workbook.ts';

/**
 * Takes over what another window stores, from now on. What is told before the workbook is
 * `loaded` waits, so that the rows loaded then do not undo it.
 */
export function followWorkbook(loaded: Promise<unknown>): () => void {
  const takeOver = (applied: Applied) => void loaded.then(() => take(ok(applied)));
  const stops = [
    api.on('workbook.changed', takeOver),
    api.on('notes.imported', ({ appliedJson }) => takeOver(readImported(appliedJson))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What an import stored, which crosses as bytes. */
export function readImported(appliedJson: Uint8Array): Applied {
  return JSON.parse(new TextDecoder().decode(appliedJson));
}
