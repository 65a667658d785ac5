import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { enter, leave, type Mode, mode, ownMode } from '../../../../renderer/core/mode.ts';

const left: string[] = [];
let refusal: string | null = null;

beforeEach(() => {
  refusal = null;
  for (const owned of ['drawing', 'editing', 'georeferencing', 'presenting'] as const) {
    ownMode(owned, {
      refuse: (next) => (next === 'editing' ? null : refusal),
      onLeave: (next) => left.push(`${owned} → ${next}`),
      onEscape: () => leave(owned),
    });
  }
  for (const owned of ['presenting', 'drawing', 'editing', 'georeferencing'] as const) {
    leave(owned);
  }
  left.length = 0;
});

describe('one mode at a time', () => {
  it('a mode begins, and leads back to reading', () => {
    expect(mode.value).toBe('reading');
    expect(enter('drawing')).toEqual({ isEntered: true });
    expect(mode.value).toBe('drawing');
    leave('drawing');
    expect(mode.value).toBe('reading');
  });

  it('one that would lose something stays, and says why in words', () => {
    enter('drawing');
    refusal = 'A line is being drawn.';
    expect(enter('georeferencing')).toEqual({ isEntered: false, why: 'A line is being drawn.' });
    expect(mode.value).toBe('drawing');
    expect(left).toEqual([]);
  });

  it('one that gives way puts away what it held before the next begins', () => {
    enter('georeferencing');
    const seen: Mode[] = [];
    const stop = effect(() => void seen.push(mode.value));
    enter('drawing');
    stop();
    expect(left).toEqual(['georeferencing → drawing']);
    expect(seen).toEqual(['georeferencing', 'drawing']);
  });

  it('a finished shape goes on to its words though nothing else may begin', () => {
    enter('drawing');
    refusal = 'A line is being drawn.';
    expect(enter('editing')).toEqual({ isEntered: true });
    expect(mode.value).toBe('editing');
  });

  it('ending a mode that does not last changes nothing', () => {
    enter('editing');
    leave('drawing');
    expect(mode.value).toBe('editing');
    expect(left).toEqual([]);
  });
});

describe('a lecture', () => {
  it('interrupts what is under way, which goes on afterwards with all it held', () => {
    enter('editing');
    refusal = 'A note is open.';
    expect(enter('presenting')).toEqual({ isEntered: true });
    expect(mode.value).toBe('presenting');
    leave('presenting');
    expect(mode.value).toBe('editing');
    expect(left).toEqual(['presenting → editing']);
  });

  it('lets nothing else begin', () => {
    enter('presenting');
    refusal = 'A lecture is being given.';
    expect(enter('drawing')).toEqual({ isEntered: false, why: 'A lecture is being given.' });
  });

  it('does not go back to what ended meanwhile', () => {
    enter('georeferencing');
    enter('presenting');
    leave('georeferencing');
    expect(mode.value).toBe('presenting');
    expect(left).toEqual(['georeferencing → reading']);
    leave('presenting');
    expect(mode.value).toBe('reading');
  });
});
