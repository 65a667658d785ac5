import { ok } from '../../geodata/model/result.ts';
import { api } from '../api.ts';
import { take } from './workbook.ts';

/**
 * Takes over what another window stores, from now on. What is told before the workbook is
 * `loaded` waits, so that the rows loaded then do not undo it.
 */
export function followWorkbook(loaded: Promise<unknown>): () => void {
  return api.on('workbook.changed', (applied) => {
    void loaded.then(() => take(ok(applied)));
  });
}
