import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { followAskedFiles } from '../../../../electron/storage/asked-files.ts';

function givenApp(argv: readonly string[]) {
  const app = new EventEmitter();
  return { app, asked: followAskedFiles(app as unknown as App, argv) };
}

const event = { preventDefault: () => {} };

test('the workbook of the command line is the first, switches and other files are not', () => {
  expect(givenApp(['atlas', '--user-data-dir=/x/y.p17', 'a.txt']).asked.first()).toBeNull();
  expect(givenApp(['atlas', '.', '--flag', 'Sổ tay.P17']).asked.first()).toBe(
    resolve('Sổ tay.P17'),
  );
});

test('a file that macOS names before the atlas is ready is the first', () => {
  const { app, asked } = givenApp(['atlas']);
  app.emit('open-file', event, '/home/u/sổ.p17');
  expect(asked.first()).toBe('/home/u/sổ.p17');
});

test('files that are asked for later are told, from the folder the person was in', () => {
  const { app, asked } = givenApp(['atlas', 'first.p17']);
  const told: (string | null)[] = [];
  asked.listen((path) => told.push(path));
  app.emit('open-file', event, '/home/u/a.p17');
  app.emit('second-instance', event, ['atlas', '--x', 'b.p17'], resolve('/home/v'));
  app.emit('second-instance', event, ['atlas'], resolve('/home/v'));
  expect(told).toEqual(['/home/u/a.p17', resolve('/home/v', 'b.p17'), null]);
  expect(asked.first()).toBe(resolve('first.p17'));
});
