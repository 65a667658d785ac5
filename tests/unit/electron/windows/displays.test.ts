import { describe, expect, test } from 'vitest';
import {
  chooseAudienceDisplay,
  keyOfDisplay,
  offerDisplays,
  placeWindow,
} from '../../../../electron/windows/displays.ts';

const display = (id: number, x: number, width = 1920, height = 1080) => {
  const bounds = { x, y: 0, width, height };
  return { id, label: `Maker ${id}`, bounds, workArea: { ...bounds, height: height - 40 } };
};
const left = display(1, 0);
const right = display(2, 1920);

describe('where the window opens', () => {
  test('the first time: the usual size, in the middle', () => {
    expect(placeWindow(null, [left])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
  });

  test('on a small display: no larger than the display', () => {
    const small = display(1, 0, 1280, 800);
    expect(placeWindow(null, [small])).toEqual({ x: 0, y: 0, width: 1280, height: 760 });
  });

  test('on a display below the least size: the least size, with its corner on the display', () => {
    const tiny = display(1, 0, 800, 600);
    expect(placeWindow(null, [tiny])).toEqual({ x: 0, y: 0, width: 1024, height: 640 });
  });

  test('where it was', () => {
    const saved = { x: 2000, y: 100, width: 1200, height: 700 };
    expect(placeWindow(saved, [left, right])).toEqual(saved);
  });

  test('in the middle of the first display when its own is gone', () => {
    const saved = { x: 2000, y: 100, width: 1200, height: 700 };
    expect(placeWindow(saved, [left])).toEqual({ x: 360, y: 170, width: 1200, height: 700 });
  });

  test('wholly on its display when it hung over the edge', () => {
    const saved = { x: 1500, y: -20, width: 1200, height: 700 };
    expect(placeWindow(saved, [left])).toEqual({ x: 720, y: 0, width: 1200, height: 700 });
  });

  test('somewhere sensible when no display is known', () => {
    expect(placeWindow(null, [])).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
  });
});

describe('where the audience window opens', () => {
  test('on the display that is not the lecturer’s, whichever that is', () => {
    expect(chooseAudienceDisplay([left, right], left)).toEqual({ display: right, isSecond: true });
    expect(chooseAudienceDisplay([left, right], right)).toEqual({ display: left, isSecond: true });
  });

  test('on the lecturer’s display when there is no other', () => {
    expect(chooseAudienceDisplay([left], left)).toEqual({ display: left, isSecond: false });
  });

  test('on the display that was chosen, also the lecturer’s own', () => {
    const third = display(3, 3840);
    const all = [left, right, third];
    expect(chooseAudienceDisplay(all, left, keyOfDisplay(third)).display).toBe(third);
    expect(chooseAudienceDisplay(all, left, keyOfDisplay(left))).toEqual({
      display: left,
      isSecond: false,
    });
  });

  test('on the same projector under another number, and on another when it is not there', () => {
    const renumbered = { ...display(7, 3840), label: 'EPSON' };
    const all = [left, right, renumbered];
    expect(chooseAudienceDisplay(all, left, '3 EPSON').display).toBe(renumbered);
    expect(chooseAudienceDisplay([left, right], left, '3 EPSON').display).toBe(right);
  });

  test('a display that mirrors the lecturer’s comes last, and leaves nothing free', () => {
    const mirror = display(2, 0, 1024, 768);
    expect(chooseAudienceDisplay([left, mirror], left)).toEqual({
      display: mirror,
      isSecond: false,
    });
    const third = display(3, 1920);
    expect(chooseAudienceDisplay([left, mirror, third], left).display).toBe(third);
    expect(offerDisplays([left, mirror], left)).toMatchObject({
      isMirrored: true,
      offers: [
        { isLecturers: true, number: 1 },
        { label: 'Maker 2', widthPx: 1024 },
      ],
    });
    expect(offerDisplays([left, right], left).isMirrored).toBe(false);
  });
});
