import type { Result } from '../../../geodata/model/result.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** What a person decides about a workbook whose file is gone. */
export type AwayChoice = 'saveCopy' | 'later';

/** How the guard speaks with a person. */
export interface AwayDialogs {
  /** Says that the file is gone; `isLast` when the atlas is about to close it. */
  readonly askToSave: (path: string, isLast: boolean) => Promise<AwayChoice>;
  /** Where to write the copy; `null` when they think better of it. */
  readonly chooseCopy: (path: string) => Promise<string | null>;
  readonly explain: (failure: Extract<Result<never>, { ok: false }>) => Promise<void>;
  readonly tellSaved: (path: string) => Promise<void>;
}

/** Notices that the file of the open workbook was deleted, moved or replaced. */
export interface WorkbookGuard {
  /** Looks, and asks at once where needed; after “later” not again for some time. */
  look(): void;
  /** Looks for the last time; resolves when the workbook may be closed. */
  beforeClosing(): Promise<void>;
}

/** After “later” a person is left alone for this long. */
const LEFT_ALONE_MS = 120_000;

export function guardWorkbook(
  file: WorkbookFile,
  dialogs: AwayDialogs,
  now: () => number = Date.now,
): WorkbookGuard {
  let asking: Promise<void> | null = null;
  let nextAskMs = 0;

  /** Asks until everything is saved or the person wants to leave it. */
  async function ask(isLast: boolean): Promise<void> {
    for (;;) {
      if ((await dialogs.askToSave(file.path, isLast)) === 'later') return;
      const target = await dialogs.chooseCopy(file.path);
      if (target === null && !isLast) return;
      if (target === null) continue;
      const before = file.path;
      const saved = file.saveCopy(target);
      if (!saved.ok) {
        await dialogs.explain(saved);
        continue;
      }
      if (target !== before) await dialogs.tellSaved(target);
      return;
    }
  }

  function askOnce(isLast: boolean): Promise<void> {
    asking ??= ask(isLast).finally(() => {
      asking = null;
      nextAskMs = now() + LEFT_ALONE_MS;
    });
    return asking;
  }

  return {
    look() {
      if (asking === null && now() >= nextAskMs && !file.isInPlace()) void askOnce(false);
    },
    async beforeClosing() {
      await asking;
      if (!file.isInPlace()) await askOnce(true);
    },
  };
}
