import { beforeEach, describe, expect, test, vi } from 'vitest';
import { escapeOnce } from '../../../../renderer/core/escape.ts';
import { dismissTopic, notices, notify } from '../../../../renderer/core/notices.ts';

const texts = () => notices.value.map(({ text }) => text);

beforeEach(() => {
  notices.value = [];
});

describe('notices', () => {
  test('say the same thing once, and one thing of each topic', () => {
    notify('error', 'Line 3 is not JSON.', { topic: 'notes.import' });
    notify('error', 'The disk is full.');
    notify('error', 'The disk is full.');
    notify('error', 'Line 9 is not JSON.', { topic: 'notes.import' });
    expect(texts()).toEqual(['The disk is full.', 'Line 9 is not JSON.']);
  });

  test('of a topic go when it is tried anew', () => {
    notify('error', 'Line 3 is not JSON.', { topic: 'notes.import' });
    notify('error', 'The disk is full.');
    dismissTopic('notes.import');
    expect(texts()).toEqual(['The disk is full.']);
  });

  test('that stay go by Escape', () => {
    notify('error', 'first');
    notify('info', 'Imported.', { details: ['Without a place: 2'] });
    notify('info', 'passing');
    expect(escapeOnce()).toBe(true);
    expect(texts()).toEqual(['passing']);
    expect(escapeOnce()).toBe(false);
  });

  test('that are informative and short leave by themselves, the others wait to be read', () => {
    vi.useFakeTimers();
    notify('info', 'short');
    notify('info', 'long', { details: ['a line'] });
    notify('error', 'error');
    vi.runAllTimers();
    vi.useRealTimers();
    expect(texts()).toEqual(['long', 'error']);
  });
});
