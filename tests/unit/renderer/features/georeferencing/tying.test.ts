import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../db/queries/edits.ts';
import { putScanImage } from '../../../../../db/queries/scans.ts';
import { change } from '../../../../../geodata/model/change.ts';
import { redoStep, undoLabel, undoStep } from '../../../../../renderer/core/undo.ts';
import { drawnScans } from '../../../../../renderer/features/georeferencing/scans.ts';
import {
  areTiesChanged,
  chooseTie,
  halfTies,
  isAskedToKeepTies,
  leaveTying,
  removeTie,
  residualsM,
  saveTies,
  setTieMode,
  setTiePixel,
  setTiePlace,
  startTying,
  stopTying,
  tieFit,
  tying,
} from '../../../../../renderer/features/georeferencing/tying.ts';
import { startDrawing, stopDrawing } from '../../../../../renderer/features/notes/drawing.ts';
import { scan, value, written } from '../../../db/workbook-fixture.ts';
import { givenRows, openPageWithWorkbook } from '../../stored-workbook.ts';

const UNTIED = scan('s1', { ties: [], date: null });

function givenStoredScan() {
  const db = openPageWithWorkbook();
  const image = { mime: 'image/png', bytes: new Uint8Array([1]) } as const;
  const added = change('addScan', { table: 'scans', put: [UNTIED] });
  value(applyChange(db, added, { before: () => putScanImage(db, 's1', image) }));
  givenRows('scans', [UNTIED]);
  return db;
}

beforeEach(() => {
  stopDrawing();
  stopTying();
});

describe('setting ties', () => {
  it('a click in the image and one on the map make a tie, and the next begins', () => {
    startTying(UNTIED);
    setTiePixel([10, 20]);
    expect(tying.value?.active).toBe(0);
    setTiePlace([105, 18]);
    expect(tying.value?.active).toBe(1);
    expect(halfTies.value).toEqual([{ pixel: [10, 20], lngLat: [105, 18] }]);
    expect(tieFit.value).toEqual({ ok: false, fault: 'tooFew' });
  });

  it('the map may come first; a chosen tie is moved, and one can be removed', () => {
    startTying(UNTIED);
    setTiePlace([105, 18]);
    setTiePixel([10, 20]);
    setTiePixel([300, 200]);
    chooseTie(0);
    setTiePlace([106, 17]);
    expect(halfTies.value[0]).toEqual({ pixel: [10, 20], lngLat: [106, 17] });
    expect(tying.value?.active).toBe(1);
    removeTie(0);
    expect(halfTies.value).toEqual([{ pixel: [300, 200], lngLat: null }]);
  });

  it('four corners are given by the image, and a fifth is never made', () => {
    startTying(UNTIED);
    setTieMode('corners');
    for (const place of [
      [105, 18],
      [107, 18],
      [107, 16.5],
      [105, 16.5],
      [100, 10],
    ] as const) {
      setTiePlace(place);
    }
    expect(halfTies.value.map(({ pixel }) => pixel)).toEqual([
      [0, 0],
      [400, 0],
      [400, 300],
      [0, 300],
    ]);
    expect(tieFit.value?.ok).toBe(true);
    setTieMode('points');
    expect(halfTies.value).toEqual([]);
    setTieMode('corners');
    expect(halfTies.value[3]?.lngLat).toEqual([105, 16.5]);
  });

  it('whole ties know by how much they are missed, halves do not', () => {
    startTying(scan('s1'));
    setTiePixel([5, 5]);
    expect(residualsM.value.map((miss) => miss !== null && miss < 0.01)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('nothing is lost', () => {
  it('a note being drawn, and other ties, come first', () => {
    startDrawing('point');
    startTying(UNTIED);
    expect(tying.value).toBeNull();
    stopDrawing();
    startTying(UNTIED);
    setTiePixel([10, 20]);
    setTiePlace([105, 18]);
    expect(areTiesChanged()).toBe(true);
    startTying(scan('s2'));
    expect(tying.value?.scan.id).toBe('s1');
  });

  it('unchanged ties are left without a question', () => {
    startTying(scan('s1'));
    expect(areTiesChanged()).toBe(false);
  });
});

it('the map follows the ties before they are saved; saving stores them', async () => {
  const db = givenStoredScan();
  startTying(UNTIED);
  expect(await saveTies()).toBe(false);
  expect(drawnScans.value).toEqual([]);
  for (const [x, y, lng, lat] of [
    [0, 0, 105, 18],
    [400, 300, 107, 16.5],
  ] as const) {
    setTiePixel([x, y]);
    setTiePlace([lng, lat]);
  }
  expect(drawnScans.value).toMatchObject([{ id: 's1', opacity: 0.8 }]);
  expect(written(db, 'scans')[0]?.ties).toEqual([]);
  expect(await saveTies()).toBe(true);
  expect(tying.value).toBeNull();
  expect(written(db, 'scans')[0]?.ties).toEqual(scan('s1').ties);
  expect(drawnScans.value[0]?.corners[0]?.[0]).toBeCloseTo(105, 9);
});

describe('Undo while a scanned map is tied', () => {
  it('takes back the last change to a control point, and what is stored stays', async () => {
    const db = givenStoredScan();
    startTying(UNTIED);
    setTiePixel([10, 20]);
    setTiePlace([105, 18]);
    setTiePixel([300, 200]);
    removeTie(0);
    expect(undoLabel.value).toBe('Undo: removed point');
    undoStep();
    undoStep();
    expect(halfTies.value).toEqual([{ pixel: [10, 20], lngLat: [105, 18] }]);
    expect(tying.value?.active).toBe(1);
    redoStep();
    expect(halfTies.value).toHaveLength(2);
    for (const _ of [1, 2, 3, 4, 5]) undoStep();
    expect(halfTies.value).toEqual([]);
    expect(written(db, 'scans').map(({ id }) => id)).toEqual(['s1']);
  });

  it('choosing a point is no change, choosing the way of placing is', () => {
    startTying(UNTIED);
    chooseTie(0);
    expect(undoLabel.value).toBeNull();
    setTieMode('corners');
    undoStep();
    expect(tying.value?.mode).toBe('points');
  });

  it('begins anew with each map', () => {
    startTying(UNTIED);
    setTiePixel([10, 20]);
    stopTying();
    startTying(UNTIED);
    expect(undoLabel.value).toBeNull();
  });
});

describe('leaving', () => {
  it('asks when points would be lost', () => {
    startTying(UNTIED);
    leaveTying();
    expect(tying.value).toBeNull();
    startTying(UNTIED);
    setTiePixel([10, 20]);
    setTiePlace([105, 18]);
    leaveTying();
    expect(isAskedToKeepTies.value).toBe(true);
    expect(tying.value).not.toBeNull();
    stopTying();
    expect(isAskedToKeepTies.value).toBe(false);
  });
});
