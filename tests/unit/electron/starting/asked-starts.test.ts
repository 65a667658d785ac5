import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { type AskedStart, followAskedStarts } from '../../../../electron/starting/asked-starts.ts';
import type { StartWishes } from '../../../../electron/starting/command-line.ts';

const PLAIN: StartWishes = { workbook: null, lecture: null, isSafe: false };

function givenApp(wishes: Partial<StartWishes> = {}) {
  const app = new EventEmitter();
  return { app, asked: followAskedStarts(app as unknown as App, { ...PLAIN, ...wishes }) };
}

const event = { preventDefault: () => {} };

test('a file that macOS names before the atlas is ready is the first', () => {
  const { app, asked } = givenApp();
  app.emit('open-file', event, '/home/u/sổ.p17');
  expect(asked.firstWorkbook()).toBe('/home/u/sổ.p17');
});

test('workbooks that are asked for later are told, from the folder the person was in', () => {
  const { app, asked } = givenApp({ workbook: resolve('first.p17') });
  const told: AskedStart[] = [];
  asked.listen((start) => told.push(start));
  app.emit('open-file', event, '/home/u/a.p17');
  app.emit('second-instance', event, ['atlas', '--x', 'b.p17'], resolve('/home/v'), {});
  app.emit('second-instance', event, ['atlas'], resolve('/home/v'), undefined);
  expect(told).toEqual([
    { workbook: '/home/u/a.p17', hasLecture: false },
    { workbook: resolve('/home/v', 'b.p17'), hasLecture: false },
    { workbook: null, hasLecture: false },
  ]);
  expect(asked.firstWorkbook()).toBe(resolve('first.p17'));
});

test('a second start is read as it was written, not as Chromium sorts it', () => {
  const { app, asked } = givenApp();
  const told: AskedStart[] = [];
  asked.listen((start) => told.push(start));
  const sorted = ['atlas', '--workbook', '--lecture', '--present', 'notes', 'Genève'];
  const args = ['--workbook', 'notes', '--lecture', 'Genève', '--present'];
  app.emit('second-instance', event, sorted, resolve('/home/v'), { args });
  expect(told).toEqual([{ workbook: resolve('/home/v', 'notes'), hasLecture: true }]);
  expect(asked.takeLecture()).toEqual({ name: 'Genève', isPresented: true });
  expect(asked.takeLecture()).toBeNull();
});

test('what is handed over in another shape is not believed', () => {
  const { app, asked } = givenApp();
  for (const handedOver of [{ args: [1] }, { args: 'x' }, null, 'x']) {
    app.emit('second-instance', event, ['atlas', 'b.p17'], resolve('/v'), handedOver);
    expect(asked.firstWorkbook()).toBe(resolve('/v', 'b.p17'));
  }
});
