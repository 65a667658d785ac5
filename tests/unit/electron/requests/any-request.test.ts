import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../../db/open.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import { countRows } from '../../../../db/queries/row-counts.ts';
import { type RequestName, requests } from '../../../../electron/contract.ts';
import { answerRequest, type Handlers } from '../../../../electron/requests/register.ts';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { ok } from '../../../../geodata/model/result.ts';
import { makeTempFolder } from '../temp-folder.ts';
import { anyValue, chanceOf, spoiled } from './any-input.ts';

/** `P17_ANY_REQUESTS=100000` makes the long run of it. */
const COUNT = Number(process.env['P17_ANY_REQUESTS'] ?? 3000);
const SEED = Number(process.env['P17_ANY_SEED'] ?? 17);
const NAMES = Object.keys(requests) as RequestName[];

const OURS = {
  sender: { id: 1 },
  senderFrame: { url: 'atlas://app/index.html', parent: null },
};
const FOREIGN = [
  { sender: { id: 2 }, senderFrame: OURS.senderFrame },
  { sender: { id: 1 }, senderFrame: null },
  { sender: { id: 1 }, senderFrame: { url: 'https://example.org/', parent: null } },
  { sender: { id: 1 }, senderFrame: { url: 'atlas://app/index.html', parent: {} } },
] as const;

const SCENES = { sceneIds: ['s1', 's2'], sceneId: 's1', isContinued: false };
const GOOD: Readonly<Partial<Record<RequestName, unknown>>> = {
  'settings.set': DEFAULT_PREFERENCES,
  'session.keep': DEFAULT_SESSION,
  'lecture.start': SCENES,
  'lecture.reportPicture': { sceneId: 's1', jpeg: new Uint8Array(8) },
  'relief.readHeight': { lngLat: [103, 21] },
  'records.getPage': { kind: 'place', id: 'pac-bo' },
  'workbook.apply': {
    kind: 'deleteNote',
    ops: [{ table: 'notes', put: [], delete: ['n1'] }],
  },
};

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test(`${COUNT} generated requests over every channel end nothing, reach nothing they must not, and change no row`, async () => {
  const opened = openWorkbook(join(makeTempFolder(), 'any.p17'));
  if (!opened.ok) throw new Error('no workbook');
  const workbook = opened.value;
  const before = countRows(workbook);
  const chance = chanceOf(SEED);
  const reached: { name: RequestName; input: unknown }[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [
      name,
      (input: unknown) => {
        reached.push({ name, input });
        // biome-ignore lint/suspicious/noExplicitAny: it was parsed by the schema of this request.
        return name === 'workbook.apply' ? applyChange(workbook, input as any) : ok(null);
      },
    ]),
  ) as unknown as Handlers;
  const outcomes = { refused: 0, foreign: 0, good: 0 };

  for (let index = 0; index < COUNT; index += 1) {
    const name = NAMES[index % NAMES.length] as RequestName;
    const good = GOOD[name];
    const input = good === undefined || chance() < 0.5 ? anyValue(chance) : spoiled(good, chance);
    const event = chance() < 0.2 ? FOREIGN[index % FOREIGN.length] : undefined;
    const from = { event: event ?? OURS, isOurContents: (id: number) => id === 1 };
    const isGood = v.is(requests[name].input as v.GenericSchema, input);
    reached.length = 0;
    const answer = await answerRequest(name, handlers, from, input);
    const isLet = event === undefined && isGood;
    expect(reached.length, `${name}, request ${index} of seed ${SEED}`).toBe(isLet ? 1 : 0);
    if (!isLet) expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    outcomes[event !== undefined ? 'foreign' : isGood ? 'good' : 'refused'] += 1;
  }

  process.stderr.write(`any requests, seed ${SEED}: ${JSON.stringify(outcomes)}\n`);
  expect(countRows(workbook)).toEqual(before);
  expect(outcomes.foreign).toBeGreaterThan(COUNT / 10);
  expect(outcomes.refused).toBeGreaterThan(COUNT / 3);
  closeDatabase(workbook);
}, 580_000);
