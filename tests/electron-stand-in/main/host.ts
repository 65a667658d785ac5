import type { HostCalls, MainCalls } from '../link.ts';
import type { Answers } from '../rpc.ts';
import { connect } from '../rpc.ts';

/** What this process answers to the host; each part of the stand-in adds its own. */
const answers: Partial<Answers<MainCalls>> = {};

/** Asks the host that shows the windows. */
export const askHost = connect<HostCalls, MainCalls>(
  {
    send: (message) => {
      // The host may end between this look and the writing: then nobody is left to be told.
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    listen: (receive) => process.on('message', receive),
  },
  new Proxy(answers, {
    get(target, name) {
      const answer = Reflect.get(target, name);
      if (answer === undefined) throw new Error(`the application is not ready for ${String(name)}`);
      return answer;
    },
  }) as Answers<MainCalls>,
);

/** Says how calls from the host are answered. */
export function answerHost(part: Partial<Answers<MainCalls>>): void {
  Object.assign(answers, part);
}

/** Tells the host something without waiting; a host that has gone is no fault. */
export function tellHost<K extends keyof HostCalls>(
  name: K,
  input: Parameters<HostCalls[K]>[0],
): void {
  const ask = askHost as (name: string, input: unknown) => Promise<unknown>;
  ask(name, input).catch((error: unknown) => process.stderr.write(`stand-in host: ${error}\n`));
}
