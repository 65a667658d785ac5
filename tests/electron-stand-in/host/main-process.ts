import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { HostCalls, LaunchPlan, MainCalls } from '../link.ts';
import { type Answers, type Ask, connect } from '../rpc.ts';

const BOOT = resolve(import.meta.dirname, '../main/boot.ts');

/** An application's main process in a Node of its own. */
export interface MainProcess {
  readonly ask: Ask<MainCalls>;
  /** Everything it wrote to its standard output and error. */
  log(): string;
  /** Its exit code; `null` when it was killed. */
  readonly exited: Promise<number | null>;
  /** Ends it without a word, as a crash would. */
  kill(): Promise<void>;
}

export interface MainProcessOptions {
  readonly plan: LaunchPlan;
  readonly answers: Answers<HostCalls>;
  /** Also show what it writes. */
  readonly isLoud?: boolean;
}

export function startMainProcess({ plan, answers, isLoud }: MainProcessOptions): MainProcess {
  const child = fork(BOOT, [JSON.stringify(plan)], {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Node 24 may fall over V8's protection keys where threads come and go, as they do in main.
    execArgv: ['--disable-warning=ExperimentalWarning', '--no-memory-protection-keys'],
    // Ctrl-C reaches the host alone, which then asks the application to quit.
    detached: process.platform !== 'win32',
  });
  const log = collect(child, isLoud === true);
  const exited = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const hear = connect<MainCalls, HostCalls>(
    {
      send: (message) => {
        // It may end between this look and the writing; how it ended is told by `exited`.
        if (child.connected) child.send(message as object, () => undefined);
      },
      listen: (receive) => child.on('message', receive),
    },
    answers,
  );
  const ask: Ask<MainCalls> = (name, input) =>
    Promise.race([hear(name, input), exited.then(() => failToAnswer(name))]);
  const stopWithHost = () => child.kill('SIGKILL');
  process.once('exit', stopWithHost);
  void exited.then(() => process.off('exit', stopWithHost));
  return {
    ask,
    log,
    exited,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function failToAnswer(name: string): never {
  throw new Error(`the application ended before it answered "${name}"`);
}

function collect(child: ChildProcess, isLoud: boolean): () => string {
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (piece: string) => {
      pieces.push(piece);
      if (isLoud) process.stderr.write(piece);
    });
  }
  return () => pieces.join('');
}
