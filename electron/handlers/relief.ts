import type { ReliefProgress, ReliefStatus } from '../../geodata/model/relief.ts';
import { fail, ok } from '../../geodata/model/result.ts';
import type { Handlers } from '../register.ts';
import type { Relief } from '../relief.ts';

export interface ReliefServices {
  readonly relief: Relief;
  /** Asks a person for elevation files; `null` when they cancel. */
  readonly chooseFiles: () => Promise<readonly string[] | null>;
  /** Told during an import, and `null` when it ended. */
  readonly onProgress: (progress: ReliefProgress | null) => void;
  /** Told when the relief is another one. */
  readonly onChange: (status: ReliefStatus) => void;
}

type ReliefRequest = Extract<keyof Handlers, `relief.${string}`>;

/** Relief that a person adds. Which files are read is only ever said by the system's dialog. */
export function reliefHandlers(services: ReliefServices): Pick<Handlers, ReliefRequest> {
  const { relief, chooseFiles, onProgress, onChange } = services;
  let cancelling = new AbortController();
  const importFiles = async (paths: readonly string[]) => {
    cancelling = new AbortController();
    const imported = await relief.importFiles(paths, onProgress, cancelling.signal);
    onProgress(null);
    if (imported.ok) onChange(imported.value);
    return imported;
  };
  return {
    'relief.getStatus': () => ok({ status: relief.status(), progress: relief.progress() }),
    'relief.chooseFiles': async () => {
      if (relief.progress() !== null) return fail('reliefBusy');
      const paths = await chooseFiles();
      return paths === null || paths.length === 0 ? ok(null) : importFiles(paths);
    },
    'relief.cancelImport': () => {
      cancelling.abort();
      return ok(null);
    },
    'relief.remove': () => {
      const removed = relief.remove();
      if (removed.ok) onChange(removed.value);
      return removed;
    },
    'relief.readHeight': ({ lngLat }) => ok(relief.readHeight(lngLat)),
  };
}
