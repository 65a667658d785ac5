import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import {
  isDrawnLightly,
  isSlowFlight,
  isSoftwareRenderer,
  pixelRatioOf,
  weakness,
} from '../../../../renderer/core/light-drawing.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';

/** As drivers name themselves in the browsers the atlas runs in. */
const SOFTWARE = [
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'ANGLE (Mesa, llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
];
const CARDS = [
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)',
  'ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  '',
];

beforeEach(() => {
  preferences.value = DEFAULT_PREFERENCES;
  weakness.value = null;
});

test('a processor that draws is told from a graphics card by its name', () => {
  expect(SOFTWARE.map(isSoftwareRenderer)).toEqual(SOFTWARE.map(() => true));
  expect(CARDS.map(isSoftwareRenderer)).toEqual(CARDS.map(() => false));
});

test('a flight of fewer than ten frames a second is slow; a cut tells nothing', () => {
  expect(isSlowFlight(8, 1250)).toBe(true);
  expect(isSlowFlight(13, 1250)).toBe(false);
  expect(isSlowFlight(1, 4)).toBeNull();
  expect(isSlowFlight(1, 599)).toBeNull();
});

describe('whether the computer is spared', () => {
  test('is decided by what was found, unless a person decides', () => {
    expect(isDrawnLightly.value).toBe(false);
    weakness.value = 'slow';
    expect(isDrawnLightly.value).toBe(true);
    preferences.value = { ...DEFAULT_PREFERENCES, lightDrawing: 'never' };
    expect(isDrawnLightly.value).toBe(false);
    weakness.value = null;
    preferences.value = { ...DEFAULT_PREFERENCES, lightDrawing: 'always' };
    expect(isDrawnLightly.value).toBe(true);
  });

  test('tells how many pixels are drawn: never more than the page has, and half of them in motion', () => {
    const fine = { screenRatio: 2, enlargement: 1, isLight: false, isHeld: true };
    expect(pixelRatioOf(fine)).toBe(2);
    expect(pixelRatioOf({ ...fine, isLight: true })).toBe(0.5);
    expect(pixelRatioOf({ ...fine, isLight: true, isHeld: false })).toBe(1);
    const wall = { screenRatio: 1, enlargement: 1.5, isHeld: false };
    expect(pixelRatioOf({ ...wall, isLight: false })).toBe(1.5);
    expect(pixelRatioOf({ ...wall, isLight: true })).toBe(1.5);
  });
});
