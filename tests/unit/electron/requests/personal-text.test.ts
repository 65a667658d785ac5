import { expect, test } from 'vitest';
import { withoutPersonalText } from '../../../../electron/requests/personal-text.ts';

const LINUX = { appFolder: '/opt/Parallel 17/resources/app.asar', homeFolder: '/home/an' };
const WINDOWS = {
  appFolder: 'C:\\Program Files\\Parallel 17\\app',
  homeFolder: 'C:\\Users\\An Võ',
};

test.each([
  [
    LINUX,
    "Error: ENOENT: no such file or directory, open '/home/an/Tài liệu/sổ.p17'",
    'Error: ENOENT: no such file or directory, open "…"',
  ],
  [
    LINUX,
    '    at read (file:///opt/Parallel%2017/resources/app.asar/dist/electron/main.js:10:5)',
    '    at read (app/dist/electron/main.js:10:5)',
  ],
  [
    LINUX,
    '/home/an/.config/Parallel 17/settings.json was damaged; it is kept as /home/an/.config/Parallel 17/settings.broken.json',
    '<file>.json was damaged; it is kept as <file>.json',
  ],
  [LINUX, 'the disk /media/an/USB/notes.geojson is full', 'the disk <path> is full'],
  [LINUX, 'note “Thư gửi mẹ” and "Letter" were set aside', 'note "…" and "…" were set aside'],
  [LINUX, "it can't be read, and isn't there", "it can't be read, and isn't there"],
  [LINUX, 'and/or 1/2 of it', 'and/or 1/2 of it'],
  [
    WINDOWS,
    'at C:\\Program Files\\Parallel 17\\app\\dist\\main.js:1:2 and C:\\Users\\An Võ\\Sổ tay.p17: locked',
    'at app/dist\\main.js:1:2 and <file>.p17: locked',
  ],
])('%j: %s', (surroundings, text, expected) => {
  expect(withoutPersonalText(text, surroundings)).toBe(expected);
});

test('an account without end is cut', () => {
  expect(withoutPersonalText('x'.repeat(100_000), LINUX)).toHaveLength(4000);
});
