import { Worker } from 'node:worker_threads';
import type { DatasetRow } from '../../../geodata/model/datasets/dataset.ts';
import type { PointPart } from '../../../geodata/model/datasets/packed-points.ts';
import type { Result } from '../../../geodata/model/result.ts';
import type { DatasetGroups, DatasetOverview } from '../../contract.ts';

/** What can be asked of a dataset's file. */
export interface DatasetAsked {
  readonly overview: null;
  readonly part: PointPart;
  readonly rows: readonly number[];
  readonly numbers: number;
  readonly groups: number;
}
export interface DatasetAnswers {
  readonly overview: DatasetOverview;
  readonly part: Uint8Array<ArrayBuffer>;
  readonly rows: readonly DatasetRow[];
  readonly numbers: Uint8Array<ArrayBuffer>;
  readonly groups: DatasetGroups;
}
type Asked = keyof DatasetAsked;
export type DatasetQuestion = {
  [A in Asked]: { readonly what: A; readonly about: DatasetAsked[A] };
}[Asked];

export interface NumberedQuestion {
  readonly number: number;
  readonly file: string;
  readonly question: DatasetQuestion;
}
export interface DatasetReply {
  readonly number: number;
  readonly result: Result<DatasetAnswers[Asked]>;
}

/** Reads datasets in a thread of its own: columns of millions of rows hold up nobody. */
export interface DatasetReader {
  ask<A extends Asked>(
    file: string,
    what: A,
    about: DatasetAsked[A],
  ): Promise<Result<DatasetAnswers[A]>>;
  /** Lets go of all files; who still waits hears that nothing was found. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: Result<DatasetAnswers[Asked]>) => void;
  readonly reject: (error: Error) => void;
}

/** The thread begins with the first question, and anew after one that died. */
export function createDatasetReader(workerFile: string): DatasetReader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const failAll = (error: Error) => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  };
  const begin = () => {
    const begun = new Worker(workerFile);
    begun.unref();
    begun.on('message', ({ number, result }: DatasetReply) => {
      waiting.get(number)?.resolve(result);
      waiting.delete(number);
    });
    begun.on('error', (error: Error) => {
      if (worker === begun) worker = null;
      failAll(error);
    });
    return begun;
  };
  return {
    ask<A extends Asked>(file: string, what: A, about: DatasetAsked[A]) {
      worker ??= begin();
      const number = asked++;
      // What is asked belongs to what it is about, and so does the answer.
      const question = { what, about } as DatasetQuestion;
      worker.postMessage({ number, file, question } satisfies NumberedQuestion);
      const answered = new Promise<Result<DatasetAnswers[Asked]>>((resolve, reject) =>
        waiting.set(number, { resolve, reject }),
      );
      return answered as Promise<Result<DatasetAnswers[A]>>;
    },
    async close() {
      const ended = worker;
      worker = null;
      await ended?.terminate();
      const all = [...waiting.values()];
      waiting.clear();
      for (const { resolve } of all)
        resolve({ ok: false, error: { code: 'notFound', params: {} } });
    },
  };
}
