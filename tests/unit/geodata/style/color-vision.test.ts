import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import { SOURCE_GRADES } from '../../../../geodata/model/content/evidence.ts';
import { LAYER_IDS } from '../../../../geodata/model/content/layers.ts';
import { AREA_KINDS, LINE_KINDS, LINE_MODES } from '../../../../geodata/style/kinds.ts';
import { PALETTES } from '../../../../geodata/style/palette.ts';
import { ciede2000, difference, lightness, seenAs, VISIONS } from './color-vision.ts';

/** Five times what a practised eye tells apart side by side; these are seen apart and moving. */
const LEAST_DIFFERENCE = 10;
/** Steps of lightness that a grey print and a weak projector keep apart. */
const LEAST_LIGHTNESS = 6;
/** WCAG 2.2, 1.4.11: what a drawing needs against its ground. */
const LEAST_CONTRAST = 3;

type Colors = readonly (readonly [name: string, color: string])[];

function pairs(colors: Colors) {
  return colors.flatMap((one, index) =>
    colors.slice(index + 1).map((other) => ({ one, other, name: `${one[0]} and ${other[0]}` })),
  );
}

/** The pairs that somebody cannot tell apart, and who. */
function confused(colors: Colors): string[] {
  return pairs(colors).flatMap(({ one, other, name }) => {
    const inColor = VISIONS.filter(
      (vision) => difference(one[1], other[1], vision) < LEAST_DIFFERENCE,
    );
    const isGreyAlike = Math.abs(lightness(one[1]) - lightness(other[1])) < LEAST_LIGHTNESS;
    return [...inColor, ...(isGreyAlike ? ['grey'] : [])].map((vision) => `${name}: ${vision}`);
  });
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((color) => seenAs(color, 'grey')[0] + 0.05)
    .toSorted((a, b) => b - a);
  return light / dark;
}

const groupsOf = (theme: (typeof THEMES)[number]): Colors =>
  LAYER_IDS.map((id) => [id, PALETTES[theme].layers[id]] as const);

describe.each(THEMES)('the grades of evidence in %s', (theme) => {
  const grades: Colors = SOURCE_GRADES.map((id) => [id, PALETTES[theme].grades[id]] as const);

  test('are told apart with every kind of colour vision, and in grey', () => {
    expect(confused(grades)).toEqual([]);
  });

  test('stand out from the land, the better the more', () => {
    const contrasts = grades.map(([, color]) => contrast(color, PALETTES[theme].land));
    expect(contrasts).toEqual(contrasts.toSorted((one, other) => other - one));
    expect(contrasts.at(-1)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

describe.each(THEMES)('the groups in %s', (theme) => {
  test('are told apart with every kind of colour vision, and in grey', () => {
    expect(confused(groupsOf(theme))).toEqual([]);
  });

  test('stand out from the land', () => {
    for (const [name, color] of groupsOf(theme)) {
      expect(contrast(color, PALETTES[theme].land), name).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test('would be found out if two had one hue', () => {
    const twice = groupsOf(theme).map(([name, color], index, all) =>
      index === 1 ? ([name, all[0]?.[1] ?? ''] as const) : ([name, color] as const),
    );
    expect(confused(twice)).toHaveLength(VISIONS.length + 1);
  });
});

test('red and green of one lightness are found out, though healthy eyes see them apart', () => {
  expect(
    confused([
      ['red', '#a63a24'],
      ['green', '#4f6b1f'],
    ]),
  ).toEqual(['red and green: protanopia', 'red and green: deuteranopia', 'red and green: grey']);
});

test('kinds of lines and areas differ by form as well', () => {
  for (const patterns of [LINE_MODES, LINE_KINDS, AREA_KINDS]) {
    const forms = Object.values(patterns).map((pattern) => JSON.stringify(pattern));
    expect(new Set(forms).size).toBe(forms.length);
  }
});

test('differences are those of the published examples', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(
    1.2644,
    4,
  );
  expect(ciede2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(
    2.0373,
    4,
  );
});
