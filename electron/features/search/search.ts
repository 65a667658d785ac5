import { Worker } from 'node:worker_threads';
import { ok, type Result } from '../../../geodata/model/result.ts';
import {
  type AtlasFound,
  type AtlasSearch,
  type Found,
  NO_HITS,
  NOTHING_FOUND,
} from '../../../geodata/model/text/search.ts';

/** What can be searched, with what is asked: lists of events and notes, the best of the atlas, and why. */
interface SearchAsked {
  readonly events: { readonly text: string };
  readonly notes: { readonly text: string };
  readonly hits: AtlasSearch;
  readonly snippets: { readonly text: string; readonly ids: readonly string[] };
}
export interface SearchAnswers {
  readonly events: Found;
  readonly notes: Found;
  readonly hits: AtlasFound;
  readonly snippets: Readonly<Record<string, string>>;
}
export type Searched = keyof SearchAnswers;

const NOTHING: SearchAnswers = {
  events: NOTHING_FOUND,
  notes: NOTHING_FOUND,
  hits: NO_HITS,
  snippets: {},
};

/** The workbook of now. While both stay the same, so do its notes. */
export interface SearchedWorkbook {
  readonly file: string;
  readonly revision: number;
}

export type SearchQuestion = {
  [S in Searched]: { readonly searched: S; readonly asked: SearchAsked[S] };
}[Searched];

/** A question to the search worker; answers come in the order of questions. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: SearchQuestion;
  readonly workbook: SearchedWorkbook;
}

export interface SearchReply {
  readonly number: number;
  readonly result: Result<SearchAnswers[Searched]>;
}

/** Searches in a thread of its own, so that no search holds up a tile, however much it weighs. */
export interface Search {
  /**
   * Answers a question. Of hits, which are asked for with every letter, only the newest question
   * waits while another is answered: the one it takes the place of is answered with nothing found.
   */
  find<S extends Searched>(searched: S, asked: SearchAsked[S]): Promise<Result<SearchAnswers[S]>>;
  /** Ends the thread; who still waits is answered with nothing found. */
  close(): Promise<void>;
}

interface Waiting {
  readonly question: SearchQuestion;
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
  /** The newest question for hits, while an older one is with the thread. */
  let newest: Waiting | null = null;
  let worker: Worker | null = null;
  let asked = 0;

  const begin = () => {
    const begun = new Worker(workerFile, { workerData: contentFile });
    begun.unref();
    begun.on('message', ({ number, result }: SearchReply) => {
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
      const next = newest;
      newest = null;
      if (next !== null) put(next);
    });
    begun.on('error', (error: Error) => {
      if (worker === begun) worker = null;
      for (const { reject } of takeAll()) reject(error);
    });
    return begun;
  };

  const put = (one: Waiting) => {
    const { question } = one;
    const isHeld = question.searched === 'hits' && [...waiting.values()].some(asksForHits);
    if (isHeld) {
      newest?.resolve(ok(NO_HITS));
      newest = one;
      return;
    }
    worker ??= begin();
    const number = asked++;
    waiting.set(number, one);
    worker.postMessage({
      number,
      question,
      workbook: workbookOfNow(),
    } satisfies NumberedQuestion);
  };

  const takeAll = () => {
    const all = [...waiting.values(), ...(newest === null ? [] : [newest])];
    waiting.clear();
    newest = null;
    return all;
  };

  return {
    find<S extends Searched>(searched: S, about: SearchAsked[S]) {
      // What is asked belongs to what is searched, and so does the answer.
      const question = { searched, asked: about } as SearchQuestion;
      const answered = new Promise<Result<SearchAnswers[Searched]>>((resolve, reject) =>
        put({ question, resolve, reject }),
      );
      return answered as Promise<Result<SearchAnswers[S]>>;
    },
    async close() {
      await worker?.terminate();
      worker = null;
      for (const { question, resolve } of takeAll()) resolve(ok(NOTHING[question.searched]));
    },
  };
}

function asksForHits({ question }: Waiting): boolean {
  return question.searched === 'hits';
}
