import { expect, test } from 'vitest';
import { readPosition } from '../../../../../geodata/model/space/read-position.ts';

test.each<[string, readonly [number, number]]>([
  ['17.0, 107.1', [107.1, 17]],
  ['17 107.1', [107.1, 17]],
  ['21.3855;103.0165', [103.0165, 21.3855]],
  ['17°00′30″N 107°06′E', [107.1, 17 + 30 / 3600]],
  [`17° 0' 30" N, 107° 6' E`, [107.1, 17 + 30 / 3600]],
  ['107.1E 17N', [107.1, 17]],
  ['48.86N 2.35E', [2.35, 48.86]],
  ['−6.2, 106.8', [106.8, -6.2]],
  ['33°52′S 151°12′E', [151.2, -(33 + 52 / 60)]],
])('%s is a position', (text, [lng, lat]) => {
  const position = readPosition(text);
  expect(position?.[0]).toBeCloseTo(lng, 9);
  expect(position?.[1]).toBeCloseTo(lat, 9);
});

test.each(['', 'Huế', '17', '17 18 19', '91, 107', '17, 200', '17N 18N', '17, 107 Huế'])(
  '"%s" is none',
  (text) => expect(readPosition(text)).toBeNull(),
);
