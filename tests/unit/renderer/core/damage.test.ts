import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { tellDamage } from '../../../../renderer/core/damage.ts';
import { notices } from '../../../../renderer/core/notices.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';

beforeEach(() => {
  notices.value = [];
  preferences.value = DEFAULT_PREFERENCES;
});

test('one damaged row is named with what of it cannot be read', () => {
  tellDamage([{ table: 'notes', title: 'Ba Đình', part: 'date' }]);
  expect(notices.value).toMatchObject([
    {
      kind: 'error',
      text:
        'One entry of the workbook is damaged and not shown: the note “Ba Đình”, whose date ' +
        'cannot be read. It stays in the file as it is; everything else opened.',
    },
  ]);
});

test('of many the first are named and the rest counted, in Vietnamese too', () => {
  preferences.value = { ...DEFAULT_PREFERENCES, language: 'vi' };
  tellDamage(Array.from({ length: 7 }, () => ({ table: 'scenes', title: 'A', part: 'view' })));
  const text = notices.value[0]?.text;
  expect(text).toMatch(/^7 mục trong sổ bị hỏng/);
  expect(text?.match(/cảnh “A”/g)).toHaveLength(5);
  expect(text).toContain('và 2 mục nữa');
});

test('nothing is said of a sound workbook', () => {
  tellDamage([]);
  expect(notices.value).toEqual([]);
});
