import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../db/queries/edits.ts';
import { putScanImage } from '../../../../../db/queries/scans.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { redoStep, undoLabel, undoStep } from '../../../../../renderer/core/undo.ts';
import {
  areControlPointsChanged,
  chooseControlPoint,
  georeferenceFit,
  georeferencing,
  isAskedToKeepPoints,
  leaveGeoreferencing,
  partialControlPoints,
  removeControlPoint,
  residualsM,
  saveControlPoints,
  setControlPointPixel,
  setControlPointPlace,
  setGeoreferenceMode,
  startGeoreferencing,
  stopGeoreferencing,
} from '../../../../../renderer/features/georeferencing/georeferencing.ts';
import { drawnScans } from '../../../../../renderer/features/georeferencing/scans.ts';
import { startDrawing, stopDrawing } from '../../../../../renderer/features/notes/drawing.ts';
import { scan, value, written } from '../../../db/workbook-fixture.ts';
import { givenRows, openPageWithWorkbook } from '../../stored-workbook.ts';

const NOT_GEOREFERENCED = scan('s1', { ties: [], date: null });

function givenStoredScan() {
  const db = openPageWithWorkbook();
  const image = { mime: 'image/png', bytes: new Uint8Array([1]) } as const;
  const added = change('addScan', { table: 'scans', put: [NOT_GEOREFERENCED] });
  value(applyChange(db, added, { before: () => putScanImage(db, 's1', image) }));
  givenRows('scans', [NOT_GEOREFERENCED]);
  return db;
}

beforeEach(() => {
  stopDrawing();
  stopGeoreferencing();
});

describe('setting control points', () => {
  it('a click in the image and one on the map make a control point, and the next begins', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPixel([10, 20]);
    expect(georeferencing.value?.active).toBe(0);
    setControlPointPlace([105, 18]);
    expect(georeferencing.value?.active).toBe(1);
    expect(partialControlPoints.value).toEqual([{ pixel: [10, 20], lngLat: [105, 18] }]);
    expect(georeferenceFit.value).toEqual({ ok: false, fault: 'tooFew' });
  });

  it('the map may come first; a chosen control point is moved, and one can be removed', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPlace([105, 18]);
    setControlPointPixel([10, 20]);
    setControlPointPixel([300, 200]);
    chooseControlPoint(0);
    setControlPointPlace([106, 17]);
    expect(partialControlPoints.value[0]).toEqual({ pixel: [10, 20], lngLat: [106, 17] });
    expect(georeferencing.value?.active).toBe(1);
    removeControlPoint(0);
    expect(partialControlPoints.value).toEqual([{ pixel: [300, 200], lngLat: null }]);
  });

  it('four corners are given by the image, and a fifth is never made', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    setGeoreferenceMode('corners');
    for (const place of [
      [105, 18],
      [107, 18],
      [107, 16.5],
      [105, 16.5],
      [100, 10],
    ] as const) {
      setControlPointPlace(place);
    }
    expect(partialControlPoints.value.map(({ pixel }) => pixel)).toEqual([
      [0, 0],
      [400, 0],
      [400, 300],
      [0, 300],
    ]);
    expect(georeferenceFit.value?.ok).toBe(true);
    setGeoreferenceMode('points');
    expect(partialControlPoints.value).toEqual([]);
    setGeoreferenceMode('corners');
    expect(partialControlPoints.value[3]?.lngLat).toEqual([105, 16.5]);
  });

  it('whole control points know by how much they are missed, halves do not', () => {
    startGeoreferencing(scan('s1'));
    setControlPointPixel([5, 5]);
    expect(residualsM.value.map((miss) => miss !== null && miss < 0.01)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('nothing is lost', () => {
  it('a note being drawn, and other control points, come first', () => {
    startDrawing('point');
    startGeoreferencing(NOT_GEOREFERENCED);
    expect(georeferencing.value).toBeNull();
    stopDrawing();
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPixel([10, 20]);
    setControlPointPlace([105, 18]);
    expect(areControlPointsChanged()).toBe(true);
    startGeoreferencing(scan('s2'));
    expect(georeferencing.value?.scan.id).toBe('s1');
  });

  it('unchanged control points are left without a question', () => {
    startGeoreferencing(scan('s1'));
    expect(areControlPointsChanged()).toBe(false);
  });
});

it('the map follows the control points before they are saved; saving stores them', async () => {
  const db = givenStoredScan();
  startGeoreferencing(NOT_GEOREFERENCED);
  expect(await saveControlPoints()).toBe(false);
  expect(drawnScans.value).toEqual([]);
  for (const [x, y, lng, lat] of [
    [0, 0, 105, 18],
    [400, 300, 107, 16.5],
  ] as const) {
    setControlPointPixel([x, y]);
    setControlPointPlace([lng, lat]);
  }
  expect(drawnScans.value).toMatchObject([{ id: 's1', opacity: 0.8 }]);
  expect(written(db, 'scans')[0]?.ties).toEqual([]);
  expect(await saveControlPoints()).toBe(true);
  expect(georeferencing.value).toBeNull();
  expect(written(db, 'scans')[0]?.ties).toEqual(scan('s1').ties);
  expect(drawnScans.value[0]?.corners[0]?.[0]).toBeCloseTo(105, 9);
});

describe('Undo while a scanned map is georeferenced', () => {
  it('takes back the last change to a control point, and what is stored stays', async () => {
    const db = givenStoredScan();
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPixel([10, 20]);
    setControlPointPlace([105, 18]);
    setControlPointPixel([300, 200]);
    removeControlPoint(0);
    expect(undoLabel.value).toBe('Undo: removed point');
    undoStep();
    undoStep();
    expect(partialControlPoints.value).toEqual([{ pixel: [10, 20], lngLat: [105, 18] }]);
    expect(georeferencing.value?.active).toBe(1);
    redoStep();
    expect(partialControlPoints.value).toHaveLength(2);
    for (const _ of [1, 2, 3, 4, 5]) undoStep();
    expect(partialControlPoints.value).toEqual([]);
    expect(written(db, 'scans').map(({ id }) => id)).toEqual(['s1']);
  });

  it('choosing a point is no change, choosing the way of placing is', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    chooseControlPoint(0);
    expect(undoLabel.value).toBeNull();
    setGeoreferenceMode('corners');
    undoStep();
    expect(georeferencing.value?.mode).toBe('points');
  });

  it('begins anew with each map', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPixel([10, 20]);
    stopGeoreferencing();
    startGeoreferencing(NOT_GEOREFERENCED);
    expect(undoLabel.value).toBeNull();
  });
});

describe('leaving', () => {
  it('asks when points would be lost', () => {
    startGeoreferencing(NOT_GEOREFERENCED);
    leaveGeoreferencing();
    expect(georeferencing.value).toBeNull();
    startGeoreferencing(NOT_GEOREFERENCED);
    setControlPointPixel([10, 20]);
    setControlPointPlace([105, 18]);
    leaveGeoreferencing();
    expect(isAskedToKeepPoints.value).toBe(true);
    expect(georeferencing.value).not.toBeNull();
    stopGeoreferencing();
    expect(isAskedToKeepPoints.value).toBe(false);
  });
});
