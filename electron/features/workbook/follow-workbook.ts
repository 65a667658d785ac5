import type { WorkbookDb } from '../../../db/open.ts';
import { fail, type Result } from '../../../geodata/model/result.ts';
import type { WorkbookFile } from './workbook-file.ts';

type Handler = (input: never) => Result<unknown> | Promise<Result<unknown>>;

/**
 * Handlers of whichever workbook is open when they are called. `look` is called before each of
 * them.
 */
export function followWorkbook<H extends Readonly<Record<string, Handler>>>(
  file: WorkbookFile,
  build: (db: WorkbookDb) => H,
  look: () => void,
): H {
  let known = file.db;
  let handlers = build(known);
  const current = (): Readonly<Record<string, Handler | undefined>> => {
    if (file.db !== known) handlers = build(file.db);
    known = file.db;
    return handlers;
  };
  const following = (name: string) => (input: never) => {
    if (file.damage !== null) return fail(file.damage.code, file.damage.params);
    look();
    return current()[name]?.(input);
  };
  return Object.fromEntries(Object.keys(handlers).map((name) => [name, following(name)])) as H;
}
