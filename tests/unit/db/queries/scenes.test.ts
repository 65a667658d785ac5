import { expect, it } from 'vitest';
import { applyChange } from '../../../../db/queries/edits.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import type { Scene } from '../../../../geodata/model/workbook/workbook.ts';
import { openTestWorkbook, scene, value, written } from '../workbook-fixture.ts';

it('a scene keeps everything that makes its picture and its turn in the lecture', () => {
  const db = openTestWorkbook();
  const whole: Scene = scene('whole', 3, {
    lectureId: 'second',
    caption: 'Ga Hàng Cỏ',
    frame: { widthPx: 900.5, heightPx: 640 },
    theme: 'night',
    play: { to: { startDay: -900, endDay: -800 }, seconds: 12.5 },
    highlights: [
      { kind: 'event', id: 'dbp-siege' },
      { kind: 'note', id: 'n1' },
    ],
    transition: { kind: 'ease', seconds: 0.8 },
    minutes: 2.5,
    isSkipped: true,
    hasNotesOnWall: true,
    section: 'Phần hai',
  });
  value(applyChange(db, change('addScene', { table: 'scenes', put: [whole] })));
  expect(written(db, 'scenes')).toEqual([whole]);
});

it('lectures come in their order and are undone like any row', () => {
  const db = openTestWorkbook();
  const put = [
    { id: 'b', position: 1, title: 'Second' },
    { id: 'a', position: 0, title: 'First' },
  ];
  value(applyChange(db, change('addLecture', { table: 'lectures', put })));
  expect(written(db, 'lectures')).toEqual(put.toReversed());
});
