import { expect, test } from 'vitest';
import { makeScene, type Selection } from '../../../../../geodata/model/workbook/workbook.ts';
import { missing } from '../../../../../renderer/features/lectures/missing.ts';
import { givenRows } from '../../stored-workbook.ts';

function givenScene(id: string, selection: Selection | null, isSkipped = false) {
  return makeScene({
    id,
    position: 0,
    title: `Scene ${id}`,
    speakerNotes: '',
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    layerIds: [],
    clock: { startDay: 0, endDay: 1 },
    selection,
    isSkipped,
  });
}

test('a scene whose record or note is gone is named before the lecture; one passed over is not', () => {
  givenRows('scenes', [
    givenScene('a', null),
    givenScene('b', { kind: 'event', id: 'gone' }),
    givenScene('c', { kind: 'note', id: 'deleted' }),
    givenScene('d', { kind: 'event', id: 'gone' }, true),
  ]);
  expect(missing.value).toMatchObject([
    { number: 2, title: 'Scene b', words: ['the record “gone” is not in this atlas'] },
    { number: 3, title: 'Scene c', words: ['its note is no longer in the workbook'] },
  ]);
});
