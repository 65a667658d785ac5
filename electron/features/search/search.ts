import { Worker } from 'node:worker_threads';
import { ok, type Result } from '../../../geodata/model/result.ts';
import { type Found, NOTHING_FOUND, type SearchHit } from '../../../geodata/model/text/search.ts';

/** What can be searched, with what it answers: lists of events and notes, or the best of the atlas. */
export interface SearchAnswers {
  readonly events: Found;
  readonly notes: Found;
  readonly hits: readonly SearchHit[];
}
export type Searched = keyof SearchAnswers;

const NOTHING: SearchAnswers = { events: NOTHING_FOUND, notes: NOTHING_FOUND, hits: [] };

/** The workbook of now. While both stay the same, so do its notes. */
export interface SearchedWorkbook {
  readonly file: string;
  readonly revision: number;
}

/** A question to the search worker; answers come in the order of questions. */
export interface SearchQuestion {
  readonly number: number;
  readonly searched: Searched;
  readonly text: string;
  readonly workbook: SearchedWorkbook;
}

export interface SearchReply {
  readonly number: number;
  readonly result: Result<SearchAnswers[Searched]>;
}

/** Searches in a thread of its own, so that no search holds up a tile, however much it weighs. */
export interface Search {
  find<S extends Searched>(searched: S, text: string): Promise<Result<SearchAnswers[S]>>;
  /** Ends the thread; who still waits is answered with nothing found. */
  close(): Promise<void>;
}

interface Waiting {
  readonly searched: Searched;
  readonly resolve: (result: Result<SearchAnswers[Searched]>) => void;
  readonly reject: (error: Error) => void;
}

/** The thread begins with the first search, and anew after one that died. */
export function createSearch(
  workerFile: string,
  contentFile: string,
  workbookOfNow: () => SearchedWorkbook,
): Search {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const begin = () => {
    const begun = new Worker(workerFile, { workerData: contentFile });
    begun.unref();
    begun.on('message', ({ number, result }: SearchReply) => {
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
    });
    begun.on('error', (error: Error) => {
      if (worker === begun) worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return begun;
  };
  return {
    find<S extends Searched>(searched: S, text: string) {
      worker ??= begin();
      const number = asked++;
      const question = { number, searched, text, workbook: workbookOfNow() };
      worker.postMessage(question satisfies SearchQuestion);
      const answered = new Promise<Result<SearchAnswers[Searched]>>((resolve, reject) =>
        waiting.set(number, { searched, resolve, reject }),
      );
      // The worker answers each question in its own kind.
      return answered as Promise<Result<SearchAnswers[S]>>;
    },
    async close() {
      await worker?.terminate();
      worker = null;
      for (const { searched, resolve } of waiting.values()) resolve(ok(NOTHING[searched]));
      waiting.clear();
    },
  };
}
