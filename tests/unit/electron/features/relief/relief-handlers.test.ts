import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRelief } from '../../../../../electron/features/relief/relief.ts';
import { reliefHandlers } from '../../../../../electron/features/relief/relief-handlers.ts';
import { fail, ok } from '../../../../../geodata/model/result.ts';
import { makePatch } from '../../../db/relief/elevation-files.ts';
import { writeShippedRelief } from '../../../db/relief/relief-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const REAL_WORKER = resolve(
  import.meta.dirname,
  '../../../../../electron/features/relief/relief-worker.ts',
);

/** Relief with the real worker or another, and a person who chooses one file, or none. */
function givenHandlers(choice: Uint8Array | null, workerScript?: string) {
  const folder = makeTempFolder();
  const file = (name: string) => join(folder, name);
  writeShippedRelief(file('shipped.mbtiles'));
  const otherWorker = file('worker.mjs');
  if (workerScript !== undefined) writeFileSync(otherWorker, workerScript);
  const relief = createRelief({
    shippedFile: file('shipped.mbtiles'),
    userFile: file('relief.mbtiles'),
    workerFile: workerScript === undefined ? REAL_WORKER : otherWorker,
    pictures: {
      workerFile: resolve(REAL_WORKER, '../shading-worker.ts'),
      folder: file('pictures'),
    },
  });
  onTestFinished(() => relief.close());
  if (choice !== null) writeFileSync(file('here.tif'), choice);
  const told: string[] = [];
  let dialog = async () => {};
  const handlers = reliefHandlers({
    relief,
    chooseFiles: async () => {
      await dialog();
      return choice === null ? null : [file('here.tif')];
    },
    onProgress: (progress) => {
      told.push(progress?.step ?? 'end');
      if (told.length === 2) told.push(...whenCutting());
    },
    onChange: ({ files }) => told.push(`changed: ${files.length}`),
  });
  let whenCutting = (): readonly string[] => [];
  return {
    handlers,
    told,
    whileChoosing(run: () => Promise<void>) {
      dialog = run;
    },
    atSecondStep(run: () => void) {
      whenCutting = () => {
        run();
        return ['asked'];
      };
    },
  };
}

describe('choosing elevation files', () => {
  test('tells the progress, its end, and that the relief is another one', async () => {
    const { handlers, told } = givenHandlers(makePatch(() => 7));
    const result = await handlers['relief.chooseFiles'](undefined);
    expect(result).toMatchObject({ ok: true, value: { files: [{ name: 'here.tif' }] } });
    expect([...new Set(told)]).toEqual(['reading', 'cutting', 'end', 'changed: 1']);
    expect(handlers['relief.readHeight']({ lngLat: [103.5, 21.5] })).toEqual(
      ok({ heightM: 7, source: 'imported' }),
    );
    expect(handlers['relief.getStatus'](undefined)).toMatchObject({ value: { progress: null } });
  });

  test('and thinking better of it in the dialog changes nothing', async () => {
    const { handlers, told } = givenHandlers(null);
    expect(await handlers['relief.chooseFiles'](undefined)).toEqual(ok(null));
    expect(told).toEqual([]);
  });

  test('and cancelling ends the import, and nobody is told of a change', async () => {
    const { handlers, told, atSecondStep } = givenHandlers(makePatch(() => 7));
    atSecondStep(() => handlers['relief.cancelImport'](undefined));
    expect(await handlers['relief.chooseFiles'](undefined)).toEqual(fail('reliefCancelled'));
    expect(told).toContain('asked');
    expect(told.at(-1)).toBe('end');
  });

  test('that are bad says why, and that it ended', async () => {
    const { handlers, told } = givenHandlers(new Uint8Array(10));
    expect(await handlers['relief.chooseFiles'](undefined)).toMatchObject({
      error: { code: 'reliefUnknownFormat' },
    });
    expect(told).toEqual(['reading', 'end']);
  });
});

describe('an import that is under way', () => {
  test('keeps its progress and its cancelling when files are chosen a second time', async () => {
    const { handlers, told, atSecondStep, whileChoosing } = givenHandlers(makePatch(() => 7));
    const closeDialogs: (() => void)[] = [];
    whileChoosing(() => new Promise((done) => closeDialogs.push(done)));
    const first = handlers['relief.chooseFiles'](undefined);
    const second = handlers['relief.chooseFiles'](undefined);
    let refused: unknown = null;
    atSecondStep(() => {
      closeDialogs[1]?.();
      void Promise.resolve(second).then((answer) => {
        refused = answer;
        handlers['relief.cancelImport'](undefined);
      });
    });
    closeDialogs[0]?.();
    expect(await first).toEqual(fail('reliefCancelled'));
    expect(refused).toEqual(fail('reliefBusy'));
    expect(told.filter((step) => step === 'end')).toHaveLength(1);
    expect(told.at(-1)).toBe('end');
  });

  test.each([
    ['throws', "throw new Error('out of luck')", 'out of luck'],
    ['ends without a word', 'process.exit(3)', 'ended early'],
  ])('ends, and says so, when its worker %s', async (_how, script, reason) => {
    const { handlers, told } = givenHandlers(
      makePatch(() => 7),
      script,
    );
    await expect(handlers['relief.chooseFiles'](undefined)).rejects.toThrow(reason);
    expect(told).toEqual(['end']);
    expect(handlers['relief.getStatus'](undefined)).toMatchObject({ value: { progress: null } });
    await expect(handlers['relief.chooseFiles'](undefined)).rejects.toThrow(reason);
  });
});

test('removing says that the relief is another one', async () => {
  const { handlers, told } = givenHandlers(makePatch(() => 7));
  await handlers['relief.chooseFiles'](undefined);
  expect(await handlers['relief.remove'](undefined)).toMatchObject({
    ok: true,
    value: { revision: 0 },
  });
  expect(told.at(-1)).toBe('changed: 0');
});
