/** Names and types of calls: name → a function of one input. */
export type Calls<T> = { [K in keyof T]: (input: never) => unknown };

type Input<F> = F extends (input: infer I) => unknown ? I : never;
type Output<F> = F extends (input: never) => infer O ? Awaited<O> : never;

/** Answers to the calls of the other side. */
export type Answers<T extends Calls<T>> = {
  readonly [K in keyof T]: (input: Input<T[K]>) => Output<T[K]> | Promise<Output<T[K]>>;
};

/** Asks the other side. */
export type Ask<T extends Calls<T>> = <K extends keyof T & string>(
  name: K,
  input: Input<T[K]>,
) => Promise<Output<T[K]>>;

interface Message {
  readonly kind: 'call' | 'reply' | 'failure';
  readonly id: number;
  readonly name?: string;
  readonly value?: unknown;
}

/** Two processes that ask each other over Node's channel between parent and child. */
export function connect<Theirs extends Calls<Theirs>, Ours extends Calls<Ours>>(
  port: { send(message: unknown): void; listen(receive: (message: unknown) => void): void },
  answers: Answers<Ours>,
): Ask<Theirs> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  async function answer({ id, name, value }: Message): Promise<void> {
    try {
      const respond = answers[name as keyof Ours] as (input: unknown) => unknown;
      port.send({ kind: 'reply', id, value: await respond(value) });
    } catch (error) {
      port.send({
        kind: 'failure',
        id,
        value: error instanceof Error ? error.message : String(error),
      });
    }
  }

  port.listen((received) => {
    const message = received as Message;
    if (message.kind === 'call') {
      void answer(message);
      return;
    }
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'reply') waiter?.resolve(message.value);
    else waiter?.reject(new Error(String(message.value)));
  });

  return (name, input) => {
    lastId += 1;
    const waiter = Promise.withResolvers<unknown>();
    waiting.set(lastId, waiter);
    port.send({ kind: 'call', id: lastId, name, value: input });
    return waiter.promise as never;
  };
}
