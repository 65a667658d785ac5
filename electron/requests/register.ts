import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { fail, type Result } from '../../geodata/model/result.ts';
import { type OutputOf, type RequestInput, type RequestName, requests } from '../contract.ts';
import { isPageAddress } from '../security/addresses.ts';
import { isDiskFull, reasonOf } from './failures.ts';
import { logProblem } from './log.ts';

/** What answers each request of the contract; the input is already parsed. */
export type Handlers = {
  readonly [N in RequestName]: (
    input: RequestInput<N>,
  ) => Result<OutputOf<N>> | Promise<Result<OutputOf<N>>>;
};

/** The part of an invocation the sender check looks at. */
export interface Invocation {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Whether these contents belong to a window we opened. */
export type IsOurContents = (contentsId: number) => boolean;

type AnyHandler = (input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** Answers every request of the contract on `ipc`, and nothing else. */
export function registerHandlers(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOurContents: IsOurContents,
): void {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipc.handle(name, (event: IpcMainInvokeEvent, input: unknown) =>
      answerRequest(name, handlers, { event, isOurContents }, input),
    );
  }
}

/**
 * Checks the sender, parses the input, calls the handler. Never rejects: a stranger, a bad input
 * and a bug all come back as failures, and only the last is logged.
 */
export async function answerRequest(
  name: string,
  handlers: Handlers,
  from: { readonly event: Invocation; readonly isOurContents: IsOurContents },
  input: unknown,
): Promise<Result<unknown>> {
  if (!isOurFrame(from.event, from.isOurContents)) {
    return fail('badRequest', { reason: 'foreign sender' });
  }
  if (!isRequestName(name)) return fail('badRequest', { reason: 'unknown request' });
  const parsed = v.safeParse(requests[name].input as v.GenericSchema, input);
  if (!parsed.success) return fail('badRequest', { reason: describeIssue(parsed.issues[0]) });
  try {
    return await (handlers[name] as AnyHandler)(parsed.output);
  } catch (error) {
    logProblem(name, error);
    return isDiskFull(error) ? fail('diskFull') : fail('internal', { reason: reasonOf(error) });
  }
}

/** Only the top frame of a window of ours, showing a page of ours, may ask for anything. */
function isOurFrame({ sender, senderFrame }: Invocation, isOurContents: IsOurContents): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return isPageAddress(senderFrame.url) && isOurContents(sender.id);
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
