import { expect, test } from 'vitest';
import { tellChanges } from '../../../../../electron/features/settings/tell-changes.ts';
import { workbookHandlers } from '../../../../../electron/features/workbook/workbook-handlers.ts';
import { createTurns } from '../../../../../electron/requests/turns.ts';
import { fail, ok } from '../../../../../geodata/model/result.ts';
import { type Applied, change } from '../../../../../geodata/model/workbook/change.ts';
import { makeScene } from '../../../../../geodata/model/workbook/workbook.ts';
import { openTestWorkbook } from '../../../db/workbook-fixture.ts';

const SCENE = makeScene({
  id: 'hue',
  position: 0,
  title: 'Huế',
  speakerNotes: '',
  camera: { center: [107.6, 16.5] as [number, number], zoom: 8, bearing: 0, pitch: 0 },
  layerIds: [],
  clock: { startDay: -700, endDay: -690 },
  selection: null,
});

test('what is stored, undone and redone is told as it is answered', async () => {
  const told: Applied[] = [];
  const handlers = tellChanges(workbookHandlers(openTestWorkbook(), createTurns()), (applied) =>
    told.push(applied),
  );
  const added = change('addScene', { table: 'scenes', put: [SCENE] });
  const answers = [
    await handlers['workbook.apply'](added),
    await handlers['workbook.undo'](undefined),
    await handlers['workbook.redo'](undefined),
  ];
  expect(told.map((applied) => ok(applied))).toEqual(answers);
  expect(told.map((applied) => applied.change.ops)).toMatchObject([
    [{ put: [{ id: 'hue' }] }],
    [{ put: [], delete: ['hue'] }],
    [{ put: [{ id: 'hue' }] }],
  ]);
});

test('reading, failing and cancelling tell nothing; a scan tells what it stored', async () => {
  const told: Applied[] = [];
  const applied = {
    change: { kind: 'importNotes' as const, ops: [] },
    history: { undo: null, redo: null },
  };
  const handlers = tellChanges(
    {
      'workbook.load': () => ok({ notes: [], history: { undo: null, redo: null } }),
      'workbook.undo': () => fail('nothingToUndo'),
      'notes.export': async () => ok(null),
      'scans.add': async () => ok({ fileName: 'a.png', scanId: 's1', ...applied }),
    },
    (stored) => told.push(stored),
  );
  await handlers['workbook.load']();
  await handlers['workbook.undo']();
  await handlers['notes.export']();
  expect(told).toEqual([]);
  const answer = await handlers['scans.add']();
  expect(answer).toMatchObject({ value: { fileName: 'a.png' } });
  expect(told).toEqual([applied]);
});
