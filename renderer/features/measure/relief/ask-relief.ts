import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { reliefStatus } from '../../../core/relief-status.ts';
import type { SampledHeights } from './heights.ts';
import type { ReliefAddress, ReliefAnswer, ReliefQuestion } from './messages.ts';
import type { SeenFrom, ViewWish } from './view-grid.ts';

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, (answer: ReliefAnswer) => void>();

/** The heights along a line; `null` when they could not be read. */
export async function askLine(places: readonly LngLat[]): Promise<SampledHeights | null> {
  const answer = await ask({ ...address(), id: ++lastId, kind: 'line', places });
  return answer.kind === 'line' ? answer.line : null;
}

/** What is seen from a place; `null` when it could not be worked out. */
export async function askView(wish: ViewWish): Promise<SeenFrom | null> {
  const answer = await ask({ ...address(), id: ++lastId, kind: 'view', wish });
  return answer.kind === 'view' ? answer.view : null;
}

function ask(question: ReliefQuestion): Promise<ReliefAnswer> {
  worker ??= startWorker();
  worker.postMessage(question);
  return new Promise((resolve) => waiting.set(question.id, resolve));
}

/** Begun with the first question: who never measures has no thread for it. */
function startWorker(): Worker {
  const started = new Worker(new URL('./relief-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ReliefAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    for (const [id, resolve] of waiting) resolve({ id, kind: 'failed', reason: 'worker' });
    waiting.clear();
    worker = null;
  });
  return started;
}

function address(): ReliefAddress {
  const { revision, maxZoom } = reliefStatus.peek();
  return { base: document.baseURI, revision, maxZoom };
}
