import type { ReliefProgress, ReliefStatus } from '../../../geodata/model/app/relief.ts';
import { fail, ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Relief } from './relief.ts';

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
  let underWay: AbortController | null = null;
  const importFiles = async (paths: readonly string[]) => {
    // Looked at again: the dialog stood open for a while, and another one may have been quicker.
    if (underWay !== null) return fail('reliefBusy');
    underWay = new AbortController();
    const imported = await relief
      .importFiles(paths, onProgress, underWay.signal)
      // However it ends, were it by the death of its worker: nobody watches a bar for ever.
      .finally(() => {
        underWay = null;
        onProgress(null);
      });
    if (imported.ok) onChange(imported.value);
    return imported;
  };
  return {
    'relief.getStatus': () => ok({ status: relief.status(), progress: relief.progress() }),
    'relief.chooseFiles': async () => {
      if (underWay !== null) return fail('reliefBusy');
      const paths = await chooseFiles();
      return paths === null || paths.length === 0 ? ok(null) : importFiles(paths);
    },
    'relief.cancelImport': () => {
      underWay?.abort();
      return ok(null);
    },
    'relief.remove': async () => {
      const removed = await relief.remove();
      if (removed.ok) onChange(removed.value);
      return removed;
    },
    'relief.readHeight': ({ lngLat }) => ok(relief.readHeight(lngLat)),
  };
}
