import { beforeEach, describe, expect, test } from 'vitest';
import { modeRules } from '../../../../../renderer/core/mode.ts';
import { redoLabel, redoStep, undoLabel, undoStep } from '../../../../../renderer/core/undo.ts';
import { history } from '../../../../../renderer/core/workbook.ts';
import {
  cornerRequest,
  discardQuestion,
  discardShape,
  drawing,
  leaveShape,
  shapeUnderWay,
  startDrawing,
  stopDrawing,
} from '../../../../../renderer/features/notes/drawing.ts';
import { openPageWithWorkbook } from '../../stored-workbook.ts';

const CORNERS = [
  [102, 17],
  [106, 17],
  [106, 19],
] as const;

beforeEach(() => {
  stopDrawing();
  openPageWithWorkbook();
  cornerRequest.value = null;
});

function drawLineOf(count: number): void {
  startDrawing('line');
  shapeUnderWay.value = { corners: CORNERS.slice(0, count), canRedo: false };
}

describe('a shape under way', () => {
  test('is given up only when the person says so', () => {
    drawLineOf(3);
    leaveShape();
    expect(drawing.value).toEqual({ step: 'drawing', shape: 'line' });
    expect(discardQuestion.value).toEqual({ next: null });
    discardShape();
    expect(drawing.value.step).toBe('idle');
    expect(discardQuestion.value).toBeNull();
  });

  test('is not given up for another one without a question either', () => {
    drawLineOf(2);
    startDrawing('area');
    expect(drawing.value).toEqual({ step: 'drawing', shape: 'line' });
    discardShape();
    expect(drawing.value).toEqual({ step: 'drawing', shape: 'area' });
    expect(shapeUnderWay.value.corners).toEqual([]);
  });

  test('goes on when its own tool is chosen again', () => {
    drawLineOf(2);
    startDrawing('line');
    expect([discardQuestion.value, shapeUnderWay.value.corners.length]).toEqual([null, 2]);
  });

  test('of one click is not worth a question', () => {
    drawLineOf(1);
    startDrawing('point');
    expect(drawing.value).toEqual({ step: 'drawing', shape: 'point' });
    leaveShape();
    expect(drawing.value.step).toBe('idle');
  });
});

describe('a corner', () => {
  test('is what Undo and Redo mean, and the journal is left alone', () => {
    history.value = { undo: 'addNote', redo: 'addScene' };
    drawLineOf(3);
    expect(undoLabel.value).toBe('Undo: last corner');
    expect(redoLabel.value).toBeNull();
    undoStep();
    expect(cornerRequest.value).toEqual({ do: 'undo' });
    shapeUnderWay.value = { corners: CORNERS.slice(0, 2), canRedo: true };
    redoStep();
    expect(cornerRequest.value).toEqual({ do: 'redo' });
    expect(history.value).toEqual({ undo: 'addNote', redo: 'addScene' });
    stopDrawing();
    expect(undoLabel.value).toBe('Undo: new note');
  });

  test.each(['Backspace', 'Delete'])('is taken back by %s, outside of text', (key) => {
    drawLineOf(2);
    const plain = { isMod: false, isShift: false, isAlt: false, isRepeat: false, timeMs: 0 };
    expect(modeRules()?.onKey?.({ ...plain, key, isTyping: true })).toBe(false);
    expect(cornerRequest.value).toBeNull();
    expect(modeRules()?.onKey?.({ ...plain, key, isTyping: false })).toBe(true);
    expect(cornerRequest.value).toEqual({ do: 'undo' });
  });
});
