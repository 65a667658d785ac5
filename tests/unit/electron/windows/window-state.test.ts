import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWindowState, saveWindowState } from '../../../../electron/windows/window-state.ts';
import { makeTempFolder } from '../temp-folder.ts';

const state = { x: -10, y: 20, width: 1200, height: 800, isMaximized: true };

describe('the window state', () => {
  test('comes back after a restart', () => {
    const folder = makeTempFolder();
    saveWindowState(join(folder, 'window.json'), state);
    expect(readWindowState(join(folder, 'window.json'))).toEqual(state);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  test('a file that cannot be used counts as none', () => {
    const file = join(makeTempFolder(), 'window.json');
    expect(readWindowState(file)).toBeNull();
    for (const text of ['{', 'null', '{"x":1}', JSON.stringify({ ...state, width: 'wide' })]) {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    }
  });

  test('a folder that is gone stops nobody', () => {
    const file = join(makeTempFolder(), 'gone', 'window.json');
    expect(() => saveWindowState(file, state)).not.toThrow();
  });
});
