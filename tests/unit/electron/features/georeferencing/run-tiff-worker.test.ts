import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, test } from 'vitest';
import { runTiffWorker } from '../../../../../electron/features/georeferencing/run-tiff-worker.ts';
import { makeTempFolder } from '../../temp-folder.ts';
import { makeGeoTiff } from './made-images.ts';

it('reads a TIFF in a thread of its own', async () => {
  const worker = resolve(
    import.meta.dirname,
    '../../../../../electron/features/georeferencing/tiff-worker.ts',
  );
  const bytes = new Uint8Array(makeGeoTiff(4, 3, {})).buffer;
  expect(await runTiffWorker(bytes, worker)).toMatchObject({
    state: 'read',
    widthPx: 4,
    heightPx: 3,
  });
});

test.each([
  ['throws', "throw new Error('out of luck')", 'out of luck'],
  ['ends without a word', 'process.exit(3)', 'ended early'],
])('a thread that %s does not make the file a damaged one', async (_how, script, reason) => {
  const worker = join(makeTempFolder(), 'worker.mjs');
  writeFileSync(worker, script);
  await expect(runTiffWorker(new ArrayBuffer(8), worker)).rejects.toThrow(reason);
});
