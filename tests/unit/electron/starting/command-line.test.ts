import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerOnTerminal,
  endOnTerminal,
} from '../../../../electron/starting/answer-on-terminal.ts';
import { readCommandLine } from '../../../../electron/starting/command-line.ts';

const HERE = resolve('/home/u');
const PLAIN = { kind: 'open', workbook: null, lecture: null, isSafe: false };
const read = (...args: string[]) => readCommandLine(args, HERE);

describe('a command line', () => {
  test('without options, or with those of Chromium, opens the atlas as it was left', () => {
    expect(read()).toEqual(PLAIN);
    expect(read('.', '--no-sandbox', '--user-data-dir=/x/y.p17', 'a.txt')).toEqual(PLAIN);
  });

  test.each([
    [['Sổ tay.P17'], 'Sổ tay.P17'],
    [['--workbook', 'lecture notes'], 'lecture notes'],
    [['--workbook=a.sqlite', 'b.p17'], 'a.sqlite'],
    [['--flag', '--workbook', '../b.p17'], '../b.p17'],
  ])('%j names the workbook %s, from the folder the person is in', (args, file) => {
    expect(read(...args)).toEqual({ ...PLAIN, workbook: resolve(HERE, file) });
  });

  test('names a lecture, which may be a file’s name, and presents it', () => {
    expect(read('--lecture', 'Notes.p17', '--present')).toEqual({
      ...PLAIN,
      lecture: { name: 'Notes.p17', isPresented: true },
    });
    expect(read('--lecture=Genève')).toEqual({
      ...PLAIN,
      lecture: { name: 'Genève', isPresented: false },
    });
    expect(read('--present').kind === 'open' && read('--present')).toMatchObject({
      lecture: { name: null, isPresented: true },
    });
  });

  test('asks for a safe start', () => {
    expect(read('--safe')).toEqual({ ...PLAIN, isSafe: true });
  });

  test.each([
    [['--workbook']],
    [['--workbook=']],
    [['--workbook', '--present']],
    [['--lecture', '--present']],
  ])('%j lacks a value and opens nothing', (args) => {
    expect(read(...args)).toMatchObject({ kind: 'faulty' });
  });
});

describe('what is written where the atlas was started', () => {
  const answer = (language: 'en' | 'vi', ...args: string[]) =>
    answerOnTerminal(read(...args), '1.2.3', language);

  test('is nothing for a window, the version, or every option in both languages', () => {
    expect(answer('en')).toBeNull();
    expect(answer('en', '--version')).toEqual({ text: 'Parallel 17 1.2.3\n', isError: false });
    for (const language of ['en', 'vi'] as const) {
      const help = answer(language, '--help', '--workbook');
      for (const option of ['--workbook', '--lecture', '--present', '--safe', '--version']) {
        expect(help?.text).toContain(`  ${option}`);
      }
      expect(help?.isError).toBe(false);
    }
  });

  test('says which option lacks what, on standard error, and ends with 2', () => {
    const written: string[] = [];
    const codes: (number | undefined)[] = [];
    const stream = (name: string) => ({
      write: (text: string, done: () => void) => {
        written.push(`${name}: ${text.split('\n')[0]}`);
        done();
        return true;
      },
    });
    const output = { stdout: stream('out'), stderr: stream('err') } as never;
    const app = { exit: (code?: number) => void codes.push(code) };
    for (const args of [['--lecture'], ['--version']]) {
      const given = answer('en', ...args);
      if (given !== null) endOnTerminal(app, given, output);
    }
    expect(written).toEqual([
      'err: --lecture needs the title of a lecture after it.',
      'out: Parallel 17 1.2.3',
    ]);
    expect(codes).toEqual([2, 0]);
  });
});
