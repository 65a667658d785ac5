import { expect, test } from 'vitest';
import { noteBlocks } from '../../../../../renderer/features/lectures/note-blocks.ts';

test('speaker notes are words without their Markdown, block by block', () => {
  const notes =
    '# Mở đầu\n\nSay **this** & [that](https://example.org).\nThen go on.\n\n- one\n- *two*\n\n> quoted';
  expect(noteBlocks(notes)).toEqual([
    { kind: 'heading', text: 'Mở đầu' },
    { kind: 'paragraph', text: 'Say this & that.\nThen go on.' },
    { kind: 'item', text: 'one' },
    { kind: 'item', text: 'two' },
    { kind: 'paragraph', text: 'quoted' },
  ]);
});

test('what looks like markup stays as it was written', () => {
  expect(noteBlocks('1 \\< 2 and <b>bold</b> &amp; so on')).toEqual([
    { kind: 'paragraph', text: '1 < 2 and <b>bold</b> & so on' },
  ]);
  expect(noteBlocks('')).toEqual([]);
});
