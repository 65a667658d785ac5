import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandId } from '../../../../geodata/model/app/commands.ts';
import { onCommand } from '../../../../renderer/core/commands.ts';
import { enter, leave, type ModeKeyPress, ownMode } from '../../../../renderer/core/mode.ts';
import { selection } from '../../../../renderer/core/selection.ts';
import { openPageWithKeys } from './keys-page.ts';

const run: CommandId[] = [];
const taken: string[] = [];
const WATCHED = ['view.legend', 'time.next', 'time.play', 'edit.undo', 'lecture.present'] as const;

beforeEach(() => {
  for (const id of WATCHED) onCommand(id, () => run.push(id));
  const take = ({ key, isRepeat }: ModeKeyPress) => {
    if (key === 'z' || key === 'Escape') return false;
    taken.push(isRepeat ? `${key} again` : key);
    return true;
  };
  for (const owned of ['drawing', 'presenting'] as const) {
    ownMode(owned, { refuse: () => null, onEscape: () => leave(owned), onKey: take });
    leave(owned);
  }
  selection.value = null;
  run.length = 0;
  taken.length = 0;
});

describe('commands', () => {
  it('a held key runs a command once; stepping from event to event goes on', () => {
    const page = openPageWithKeys();
    for (const repeat of [false, true, true]) {
      page.press('k', { repeat });
      page.press('.', { repeat });
      page.press(' ', { repeat });
    }
    const times = (id: CommandId) => run.filter((one) => one === id).length;
    expect([times('view.legend'), times('time.play'), times('time.next')]).toEqual([1, 1, 3]);
  });

  it('letters typed into a field stay there, keys that write nothing do not', () => {
    const page = openPageWithKeys();
    for (const is of ['input', 'textarea', 'select']) {
      expect(page.press('k', {}, { is })).toBe(false);
      expect(page.press('z', { ctrlKey: true }, { is })).toBe(false);
    }
    expect(page.press('F5', {}, { is: 'input' })).toBe(true);
    expect(run).toEqual(['lecture.present']);
  });

  it('a letter that is still being composed is nobody’s command', () => {
    openPageWithKeys().press('k', { isComposing: true });
    expect(run).toEqual([]);
  });

  it('Space presses the button that has the focus', () => {
    const page = openPageWithKeys();
    page.press(' ', {}, { is: 'button' });
    expect(run).toEqual([]);
    page.press(' ');
    expect(run).toEqual(['time.play']);
  });

  it('Space scrolls a text that has the focus and is longer than its box', () => {
    const page = openPageWithKeys();
    page.press(' ', {}, { is: 'article', isLong: true });
    expect(run).toEqual([]);
    page.press(' ', {}, { is: 'article', isLong: false });
    expect(run).toEqual(['time.play']);
  });
});

describe('while something is under way', () => {
  it('its keys come first wherever the focus is, and what it leaves goes on to the commands', () => {
    const page = openPageWithKeys();
    enter('drawing');
    expect(page.press('Backspace')).toBe(true);
    expect(page.press('z', { ctrlKey: true })).toBe(true);
    expect([taken, run]).toEqual([['Backspace'], ['edit.undo']]);
  });

  it('Escape, held or not, takes one step back', () => {
    const page = openPageWithKeys();
    enter('drawing');
    selection.value = { kind: 'event', id: 'siege' };
    page.press('Escape');
    page.press('Escape', { repeat: true });
    expect(selection.value).not.toBeNull();
    page.press('Escape');
    expect(selection.value).toBeNull();
  });
});

describe('while a lecture is given', () => {
  it('its keys are its own and know when they are held', () => {
    const page = openPageWithKeys();
    enter('presenting');
    page.press('b');
    page.press('b', { repeat: true });
    expect(taken).toEqual(['b', 'b again']);
  });

  it('long notes that have the focus scroll by every key that scrolls', () => {
    const page = openPageWithKeys();
    enter('presenting');
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']) {
      expect(page.press(key, {}, { is: 'section', isLong: true })).toBe(false);
    }
    expect(taken).toEqual([]);
    page.press('ArrowDown', {}, { is: 'section', isLong: false });
    page.press('ArrowRight', {}, { is: 'section', isLong: true });
    expect(taken).toEqual(['ArrowDown', 'ArrowRight']);
  });

  it('runs no command of the desk', () => {
    const page = openPageWithKeys();
    enter('presenting');
    page.press('z', { ctrlKey: true });
    expect(run).toEqual([]);
  });
});
