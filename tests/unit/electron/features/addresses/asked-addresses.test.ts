import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { followAskedAddresses } from '../../../../../electron/features/addresses/asked-addresses.ts';
import { ok } from '../../../../../geodata/model/result.ts';

function givenApp(argv: readonly string[]) {
  const app = new EventEmitter();
  const asked = followAskedAddresses(app as unknown as App, argv);
  let told = 0;
  asked.listen(() => {
    told += 1;
  });
  return { app, asked, told: () => told };
}

const event = { preventDefault: () => {} };
const PAC_BO = { kind: 'place', id: 'pac-bo' };

test('the address of the command line waits to be taken, once', () => {
  const { asked } = givenApp(['atlas', '--flag', 'parallel17://place/pac-bo']);
  expect(asked.take()).toEqual(ok(PAC_BO));
  expect(asked.take()).toEqual(ok(null));
});

test('an address that macOS or a second start passes on is told and waits', () => {
  const { app, asked, told } = givenApp(['atlas']);
  expect(asked.take()).toEqual(ok(null));
  app.emit('open-url', event, 'parallel17://place/pac-bo');
  expect(told()).toBe(1);
  expect(asked.take()).toEqual(ok(PAC_BO));
  app.emit('second-instance', event, ['atlas', 'Parallel17://place/pac-bo/']);
  expect(told()).toBe(2);
  expect(asked.take()).toEqual(ok(PAC_BO));
  app.emit('second-instance', event, ['atlas', 'notes.p17']);
  expect(told()).toBe(2);
});

test.each(['parallel17://app/index.html', 'parallel17://event/../x', 'parallel17:--flag'])(
  '%s names no record and is said so, shortened',
  (address) => {
    const { app, asked } = givenApp(['atlas']);
    app.emit('open-url', event, address + 'x'.repeat(500));
    const answer = asked.take();
    expect(answer).toMatchObject({ ok: false, error: { code: 'notAnAddress' } });
    expect(JSON.stringify(answer).length).toBeLessThan(200);
  },
);
