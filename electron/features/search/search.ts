import { Worker } from 'node:worker_threads';
import { ok, type Result } from '../../../geodata/model/result.ts';
import { type Found, NOTHING_FOUND } from '../../../geodata/model/text/search.ts';

/** What can be searched. */
export type Searched = 'events' | 'notes';

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
  readonly result: Result<Found>;
}

/** Searches in a thread of its own, so that no search holds up a tile, however much it weighs. */
export interface Search {
  find(searched: Searched, text: string): Promise<Result<Found>>;
  /** Ends the thread; who still waits is answered with nothing found. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: Result<Found>) => void;
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
    find(searched, text) {
      worker ??= begin();
      const number = asked++;
      const question = { number, searched, text, workbook: workbookOfNow() };
      worker.postMessage(question satisfies SearchQuestion);
      return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    },
    async close() {
      await worker?.terminate();
      worker = null;
      for (const { resolve } of waiting.values()) resolve(ok(NOTHING_FOUND));
      waiting.clear();
    },
  };
}
