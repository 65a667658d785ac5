import { describe, expect, test } from 'vitest';
import { type RequestName, requests } from '../../../../electron/contract.ts';
import { EVENT_NAMES, REQUEST_NAMES } from '../../../../electron/requests/channels.ts';
import {
  answerRequest,
  type Handlers,
  registerHandlers,
} from '../../../../electron/requests/register.ts';
import { ok } from '../../../../geodata/model/result.ts';

const names = Object.keys(requests) as RequestName[];
const OUR_CONTENTS_ID = 7;
const POINTING = { tool: 'laser', at: [105, 21], isInking: false, isWiped: false, zoomedAt: null };
const isOurContents = (id: number) => id === OUR_CONTENTS_ID;
const ourEvent = {
  sender: { id: OUR_CONTENTS_ID },
  senderFrame: { url: 'atlas://app/index.html', parent: null },
};

/** Handlers that note down what reaches them. */
function givenHandlers(answer: (input: unknown) => unknown = () => ok(null)) {
  const calls: [string, unknown][] = [];
  const entries = names.map((name) => [
    name,
    (input: unknown) => {
      calls.push([name, input]);
      return answer(input);
    },
  ]);
  return { calls, handlers: Object.fromEntries(entries) as Handlers };
}

function ask(name: string, input: unknown, event: Parameters<typeof answerRequest>[2]['event']) {
  const { calls, handlers } = givenHandlers();
  const answer = answerRequest(name, handlers, { event, isOurContents }, input);
  return answer.then((result) => ({ result, calls }));
}

describe('sender check', () => {
  const strangers = {
    'a frame that is gone': { ...ourEvent, senderFrame: null },
    'a frame inside a page': {
      ...ourEvent,
      senderFrame: { url: 'atlas://app/index.html', parent: {} },
    },
    'contents that are no window of ours': { ...ourEvent, sender: { id: 8 } },
    ...Object.fromEntries(
      [
        'https://app/index.html',
        'http://localhost/index.html',
        'atlas://evil/index.html',
        'atlas://app.evil/index.html',
        'atlas://app@evil/index.html',
        'atlas://app/other.html',
        'atlas://app/data/basemap/land.geojson',
        'file:///index.html',
        'about:blank',
        'data:text/html,x',
        'blob:atlas://app/1',
        '',
      ].map((url) => [`a page at "${url}"`, { ...ourEvent, senderFrame: { url, parent: null } }]),
    ),
  };
  test.each(Object.entries(strangers))('the sender check refuses %s', async (_who, event) => {
    const { result, calls } = await ask('lecture.get', undefined, event);
    expect(result).toEqual({
      ok: false,
      error: { code: 'badRequest', params: { reason: 'foreign sender' } },
    });
    expect(calls).toEqual([]);
  });

  test.each(['atlas://app/index.html', 'atlas://app/audience.html', 'atlas://app/index.html#x'])(
    'the sender check lets %s through',
    async (url) => {
      const event = { ...ourEvent, senderFrame: { url, parent: null } };
      const { result, calls } = await ask('lecture.get', undefined, event);
      expect(result).toEqual(ok(null));
      expect(calls).toEqual([['lecture.get', undefined]]);
    },
  );
});

describe('input parsing', () => {
  const point = { type: 'Point', coordinates: [103, 21] };
  const note = { id: 'n1', title: 'T', body: '', date: null, geometry: point, eventIds: [] };
  const withOp = (op: object) => ({
    kind: 'addNote',
    ops: [{ table: 'notes', put: [note], delete: [], ...op }],
  });
  const withNote = (patch: object) => withOp({ put: [{ ...note, ...patch }] });
  const nothing = [null, 0, '', {}, []];
  const choices = { hasHeader: null, roles: null, order: null, datum: null };
  const badChoices = [
    undefined,
    {},
    '/etc/passwd',
    { ...choices, roles: ['admin'] },
    { ...choices, roles: Array.from({ length: 301 }, () => 'keep') },
    { ...choices, order: 'yearFirst' },
    { ...choices, datum: 'nad27' },
    { ...choices, hasHeader: 1 },
  ];
  const bad: Record<RequestName, readonly unknown[]> = {
    'atlas.load': nothing,
    'timeline.load': nothing,
    'events.get': [undefined, null, 'id', {}, { id: 1 }, { id: 'x'.repeat(65) }],
    'evidence.explain': [
      undefined,
      {},
      { kind: 'scan', id: 'x' },
      { kind: 'place', id: 'x' },
      { kind: 'ground', part: 'moon' },
      { kind: 'name', file: 'places', id: 'x' },
    ],
    'records.getPage': [undefined, {}, { kind: 'event', id: 'x' }, { kind: 'place', id: 1 }],
    'address.take': nothing,
    'clipboard.copy': [undefined, 'x', {}, { text: 1 }, { text: 'x'.repeat(2_000_001) }],
    'citations.write': [
      undefined,
      {},
      { citedBy: null, format: 'word' },
      { citedBy: { kind: 'note', id: 'x' }, format: 'ris' },
      { citedBy: { kind: 'event', id: 'x'.repeat(65) }, format: 'ris' },
    ],
    'sheet.save': [undefined, {}, { paper: 'A5' }],
    'sheet.savePicture': [
      undefined,
      { title: 'Map' },
      { title: 'Map', png: 'iVBORw0KGgo' },
      { title: 'Map', png: new TextEncoder().encode('just words') },
    ],
    'citations.save': [undefined, {}, { citedBy: 'all' }],
    'atlas.search': [undefined, {}, { text: null }, { text: 'x'.repeat(201) }],
    'atlas.getSnippets': [{ text: 'hue' }, { text: 'hue', ids: [1] }, { ids: [] }],
    'events.search': [undefined, {}, { text: null }, { text: 'x'.repeat(201) }],
    'notes.search': [undefined, {}, { text: 1 }, { text: 'x'.repeat(201) }],
    'settings.get': nothing,
    'settings.set': [undefined, { language: 'fr' }, { theme: 1 }],
    'session.keep': [
      undefined,
      { visibleLayerIds: ['no-layer'] },
      { clock: { startDay: 2, endDay: 1 } },
      { camera: { center: [200, 0], zoom: 1, bearing: 0, pitch: 0 } },
    ],
    'setup.getPlaces': nothing,
    'setup.showPlace': [undefined, {}, { id: '/etc' }, { id: 1 }],
    'setup.copyDiagnostics': nothing,
    'workbook.load': nothing,
    'workbook.apply': [
      undefined,
      { ...withOp({}), kind: 'drop' },
      { kind: 'addNote' },
      withOp({ table: 'journal' }),
      withOp({ table: 'scenes' }),
      withOp({ put: 'x' }),
      withOp({ delete: ["'; drop table note; --"] }),
      withNote({ title: ' ' }),
      withNote({ date: '1954-13' }),
      withNote({ geometry: { ...point, coordinates: [Number.NaN, 21] } }),
      withNote({ geometry: { ...point, coordinates: [21, 103] } }),
      withNote({ geometry: { type: 'LineString', coordinates: [[103, 21]] } }),
    ],
    'workbook.undo': nothing,
    'workbook.redo': nothing,
    'workbook.openOther': ['/etc/passwd', ...nothing],
    'workbook.create': ['/etc/passwd', ...nothing],
    'workbook.saveCopy': ['/etc/passwd', ...nothing],
    'rescue.examine': ['/etc/passwd', ...nothing],
    'rescue.salvage': ['/etc/passwd', ...nothing],
    'backups.list': nothing,
    'backups.make': nothing,
    'backups.compare': [undefined, {}, { name: '../a.p17' }, { name: 'a.db' }, { name: '.p17' }],
    'backups.restore': [undefined, {}, { name: '/etc/a.p17' }, { name: 'a\\b.p17' }],
    'backups.openFolder': ['/etc', ...nothing],
    'notes.export': ['/etc/passwd', { format: 'shp' }, ...nothing],
    'notes.openImport': ['/etc/passwd', ...nothing],
    'notes.lookAtImport': badChoices,
    'notes.import': badChoices,
    'notes.cancelImport': nothing,
    'scans.add': ['/etc/passwd', ...nothing],
    'datasets.choose': ['/etc/passwd', ...nothing],
    'datasets.import': [
      undefined,
      {},
      { token: '/etc/passwd', title: 'x', mapping: {} },
      { token: crypto.randomUUID(), title: ' ', mapping: {} },
      { token: crypto.randomUUID(), title: 'x', mapping: { place: { kind: 'degrees', lng: -1 } } },
    ],
    'datasets.cancelImport': nothing,
    'datasets.describe': [undefined, {}, { id: '../x' }],
    'datasets.getRows': [undefined, { id: 'x' }, { id: 'x', rows: [-1] }, { id: 'x', rows: [0.5] }],
    'datasets.getGroups': [undefined, { id: 'x', column: 512 }, { id: '../x', column: 0 }],
    'datasets.saveRows': [
      undefined,
      { id: 'x', title: '', window: null, bounds: null },
      { id: 'x', title: 'x', window: { startDay: 2, endDay: 1 }, bounds: null },
      { id: 'x', title: 'x', window: null, bounds: [0, -91, 1, 1] },
    ],
    'handout.chooseFile': [undefined, { format: 'doc', title: '' }, { format: 'html' }],
    'handout.save': [
      undefined,
      { format: 'html', language: 'en', title: '', credits: '', scenes: [] },
      {
        format: 'html',
        language: 'en',
        title: '',
        credits: '',
        scenes: [{ picture: '/etc/passwd' }],
      },
    ],
    'relief.getStatus': nothing,
    'relief.chooseFiles': [...nothing, '/etc/passwd', { paths: ['N21E103.hgt'] }],
    'relief.cancelImport': nothing,
    'relief.remove': nothing,
    'relief.readHeight': [undefined, {}, { lngLat: [200, 0] }, { lngLat: ['103', '21'] }],
    'lecture.start': [
      undefined,
      { sceneIds: ['a'], sceneId: null },
      { sceneIds: ['A B'], sceneId: null, isContinued: false, pictures: null },
      { sceneIds: ['a'], sceneId: 1, isContinued: false, pictures: null },
      { sceneIds: ['a'], sceneId: null, isContinued: false, pictures: 'gif' },
    ],
    'lecture.setScenes': [undefined, { sceneIds: 'a' }, { sceneIds: [''] }],
    'lecture.step': [undefined, { step: 'jump' }, {}],
    'lecture.goTo': [undefined, { index: -1 }, { index: Number.POSITIVE_INFINITY }],
    'lecture.askToEnd': nothing,
    'lecture.goOn': nothing,
    'lecture.end': nothing,
    'lecture.takeAsked': nothing,
    'lecture.leaveScript': nothing,
    'lecture.returnToScript': nothing,
    'lecture.showOnWall': [
      undefined,
      {},
      { view: { camera: null, frame: null, layerIds: [], clock: null, selection: null } },
    ],
    'lecture.getDisplays': nothing,
    'lecture.get': nothing,
    'lecture.reportAudience': [undefined, {}, { report: 'fine' }],
    'lecture.point': [undefined, {}, { ...POINTING, tool: 'chalk' }, { ...POINTING, at: [200, 0] }],
    'lecture.restartClock': nothing,
    'lecture.toggleFullScreen': nothing,
    'lecture.reportReady': [undefined, {}, { sceneId: 'A B' }],
    'lecture.reportPicture': [undefined, { sceneId: 'a', bytes: 'data:', widthPx: 1, heightPx: 1 }],
    'lecture.reopenAudience': nothing,
    'page.tellKept': nothing,
  };
  const cases = Object.entries(bad).flatMap(([name, inputs]) =>
    inputs.map((input) => [name, input] as const),
  );
  test.each(cases)('input parsing refuses %s with %j', async (name, input) => {
    const { result, calls } = await ask(name, input, ourEvent);
    expect(result).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(calls).toEqual([]);
  });

  test('a picture of the wall that is too large is refused', async () => {
    const jpeg = new Uint8Array(1_000_001);
    const { result, calls } = await ask('lecture.reportPicture', { sceneId: 'a', jpeg }, ourEvent);
    expect(result).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(calls).toHaveLength(0);
  });

  test('a refusal says where the input is wrong', async () => {
    const { result } = await ask('workbook.apply', withNote({ date: 'soon' }), ourEvent);
    expect(result).toEqual({
      ok: false,
      error: { code: 'badRequest', params: { reason: 'ops.0.put.0.date: not an EDTF date' } },
    });
  });

  test('a handler gets the parsed input: normalised text, nothing unasked for', async () => {
    const sent = withNote({ title: ' Đie\u0323\u0302n ', role: 'admin' });
    const { calls } = await ask('workbook.apply', sent, ourEvent);
    expect(calls).toEqual([['workbook.apply', withNote({ title: 'Điện' })]]);
  });

  test.each(['fs.read', 'toString', '__proto__', 'constructor', ''])(
    'the unknown request "%s" is refused',
    async (name) => {
      const { result } = await ask(name, undefined, ourEvent);
      expect(result).toEqual({
        ok: false,
        error: { code: 'badRequest', params: { reason: 'unknown request' } },
      });
    },
  );
});

describe('answers', () => {
  const answerWith = (answer: () => unknown) =>
    answerRequest(
      'lecture.get',
      givenHandlers(answer).handlers,
      { event: ourEvent, isOurContents },
      undefined,
    );

  test('a bug in a handler comes back as an honest failure', async () => {
    const result = await answerWith(() => {
      throw new Error('boom');
    });
    expect(result).toEqual({ ok: false, error: { code: 'internal', params: { reason: 'boom' } } });
  });

  test('a full disk is said to be a full disk', async () => {
    const result = await answerWith(() =>
      Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })),
    );
    expect(result).toEqual({ ok: false, error: { code: 'diskFull', params: {} } });
  });

  test('every request of the contract is answered, and no other channel exists', async () => {
    const channels = new Map<string, (event: unknown, input: unknown) => unknown>();
    const ipc = {
      handle: (name: string, listener: (event: never, input: unknown) => unknown) => {
        channels.set(name, listener as (event: unknown, input: unknown) => unknown);
      },
    };
    const { calls, handlers } = givenHandlers();
    registerHandlers(ipc, handlers, isOurContents);
    expect([...channels.keys()]).toEqual(names);
    await channels.get('lecture.step')?.(ourEvent, { step: 'next' });
    expect(calls).toEqual([['lecture.step', { step: 'next' }]]);
  });

  test('the preload knows exactly the names of the contract', () => {
    expect([...REQUEST_NAMES]).toEqual(names);
    expect([...EVENT_NAMES]).toEqual([
      'page.keep',
      'command.run',
      'address.asked',
      'lecture.asked',
      'settings.changed',
      'workbook.changed',
      'backups.failed',
      'lecture.changed',
      'lecture.displaysChanged',
      'lecture.pointed',
      'lecture.pictured',
      'notes.imported',
      'notes.importProgress',
      'datasets.progress',
      'relief.progress',
      'relief.changed',
    ]);
  });
});
