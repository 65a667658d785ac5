import { EventEmitter } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFaults } from '../../../../electron/requests/faults.ts';

type Answer = () => Promise<boolean>;

/** A process and a window of which faults can be reported, and a person who answers in turn. */
function givenFaults(...answers: readonly Answer[]) {
  const logged: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    logged.push(String(text).split('\n')[0] ?? '');
    return true;
  });
  onTestFinished(() => write.mockRestore());
  const asked: string[] = [];
  const done: string[] = [];
  const waiting = [...answers];
  const faults = createFaults({
    app: { isReady: () => true, quit: () => void done.push('quit') },
    language: () => 'en',
    ask: (_language, detail) => {
      asked.push(detail);
      return (waiting.shift() ?? (async () => true))();
    },
  });
  const process_ = new EventEmitter() as unknown as NodeJS.Process;
  const webContents = Object.assign(new EventEmitter(), { reload: () => void done.push('reload') });
  faults.watchProcess(process_);
  faults.watchWindow({ isDestroyed: () => false, webContents: webContents as never });
  return {
    asked,
    done,
    logged,
    report: (reason: string) =>
      process_.emit('unhandledRejection', new Error(reason), undefined as never),
    windowDies: (reason: string) => webContents.emit('render-process-gone', {}, { reason }),
    settled: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

const reject: Answer = async () => {
  throw new Error('no display');
};

describe('a fault', () => {
  test('is asked about, and ends the atlas only when the person says so', async () => {
    const { report, asked, done, settled } = givenFaults(
      async () => true,
      async () => false,
    );
    report('first');
    await settled();
    expect(done).toEqual([]);
    report('second');
    await settled();
    expect(asked).toEqual(['first', 'second']);
    expect(done).toEqual(['quit']);
  });

  test('during a question is logged and asks nothing of its own', async () => {
    const { report, asked, logged, settled } = givenFaults();
    report('first');
    report('second');
    await settled();
    expect(asked).toEqual(['first']);
    expect(logged).toEqual(['parallel-17 fault: Error: first', 'parallel-17 fault: Error: second']);
  });

  test('after a dialog that failed is asked about again, and nothing ends meanwhile', async () => {
    const { report, asked, done, logged, settled } = givenFaults(reject);
    report('first');
    await settled();
    report('second');
    await settled();
    expect(asked).toEqual(['first', 'second']);
    expect(logged).toContain('parallel-17 dialog: Error: no display');
    expect(done).toEqual([]);
  });
});

describe('a window whose process died', () => {
  test('is loaded again, also when the question cannot be shown', async () => {
    const { windowDies, done, logged, settled } = givenFaults(async () => true, reject);
    windowDies('crashed');
    await settled();
    windowDies('oom');
    await settled();
    expect(done).toEqual(['reload', 'reload']);
    expect(logged).toContain('parallel-17 dialog: Error: no display');
  });

  test('is left alone when it ended as it should', async () => {
    const { windowDies, asked, settled } = givenFaults();
    windowDies('clean-exit');
    await settled();
    expect(asked).toEqual([]);
  });
});
