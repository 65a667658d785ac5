import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reliefHandlers } from '../../../../electron/handlers/relief.ts';
import { createRelief } from '../../../../electron/relief.ts';
import { fail, ok } from '../../../../geodata/model/result.ts';
import { makeHgt } from '../../db/relief/elevation-files.ts';
import { writeShippedRelief } from '../../db/relief/relief-fixture.ts';
import { makeTempFolder } from '../temp-folder.ts';

/** Relief with the real worker, and a person who chooses one file, or none. */
function givenHandlers(choice: Uint8Array | null) {
  const folder = makeTempFolder();
  const file = (name: string) => join(folder, name);
  writeShippedRelief(file('shipped.mbtiles'));
  const relief = createRelief({
    shippedFile: file('shipped.mbtiles'),
    userFile: file('relief.mbtiles'),
    workerFile: resolve(import.meta.dirname, '../../../../electron/relief-worker.ts'),
  });
  onTestFinished(() => relief.close());
  if (choice !== null) writeFileSync(file('N21E103.hgt'), choice);
  const told: string[] = [];
  const handlers = reliefHandlers({
    relief,
    chooseFiles: async () => (choice === null ? null : [file('N21E103.hgt')]),
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
    const { handlers, told } = givenHandlers(makeHgt(() => 7));
    const result = await handlers['relief.chooseFiles'](undefined);
    expect(result).toMatchObject({ ok: true, value: { files: [{ name: 'N21E103.hgt' }] } });
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
    const { handlers, told, atSecondStep } = givenHandlers(makeHgt(() => 7));
    atSecondStep(() => handlers['relief.cancelImport'](undefined));
    expect(await handlers['relief.chooseFiles'](undefined)).toEqual(fail('reliefCancelled'));
    expect(told).toContain('asked');
    expect(told.at(-1)).toBe('end');
  });

  test('that are bad says why, and that it ended', async () => {
    const { handlers, told } = givenHandlers(new Uint8Array(10));
    expect(await handlers['relief.chooseFiles'](undefined)).toMatchObject({
      error: { code: 'reliefWrongSize' },
    });
    expect(told).toEqual(['reading', 'end']);
  });
});

test('removing says that the relief is another one', async () => {
  const { handlers, told } = givenHandlers(makeHgt(() => 7));
  await handlers['relief.chooseFiles'](undefined);
  expect(handlers['relief.remove'](undefined)).toMatchObject({ ok: true, value: { revision: 0 } });
  expect(told.at(-1)).toBe('changed: 0');
});
