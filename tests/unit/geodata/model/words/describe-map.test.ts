import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bounds, LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { distanceM } from '../../../../../geodata/model/space/mercator.ts';
import {
  describeInShort,
  describeMap,
  type MapInView,
  type ThingInView,
} from '../../../../../geodata/model/words/describe-map.ts';
import { directionTo } from '../../../../../geodata/model/words/directions.ts';
import { daysOf } from '../../../../../geodata/model/workbook/change.ts';

interface Shipped {
  readonly properties: {
    readonly kind: string;
    readonly name: { readonly en: string; readonly vi: string };
    readonly date: string | null;
    readonly accuracyM: number;
  };
  readonly geometry: { readonly type: string; readonly coordinates: LngLat };
}

const VALLEY: Bounds = [102.9, 21.3, 103.1, 21.5];
const MUONG_THANH: LngLat = [103.0083, 21.3943];

/** The posts of the valley on the first evening of the assault, as the atlas ships them. */
function posts(language: 'en' | 'vi'): ThingInView[] {
  const file = resolve('geodata/layers/dien-bien-phu.geojson');
  const { features }: { features: Shipped[] } = JSON.parse(readFileSync(file, 'utf8'));
  const evening = daysOf('1954-03-13').startDay ?? 0;
  return features.flatMap(({ properties: { name, kind, date, accuracyM }, geometry }) => {
    const { startDay, endDay } = daysOf(date);
    const isThen = (startDay ?? evening) <= evening && (endDay ?? evening) >= evening;
    if (geometry.type !== 'Point' || kind !== 'strongpoint' || !isThen) return [];
    return [
      {
        name: name[language],
        kind: language === 'en' ? 'strongpoint' : 'cứ điểm',
        time: date ?? '',
        accuracyM,
        positions: [geometry.coordinates],
      },
    ];
  });
}

function place(name: string, at: LngLat, kind = 'town'): ThingInView {
  return { name, kind, time: '', accuracyM: null, positions: [at] };
}

function valley(change: Partial<MapInView> = {}): MapInView {
  return {
    language: 'en',
    detail: 'full',
    time: '13 March 1954',
    bounds: VALLEY,
    from: { name: 'Muong Thanh', at: MUONG_THANH },
    states: [place('Laos', [102.5, 21.0], 'state')],
    places: [place('Muong Thanh', MUONG_THANH), place('Hong Cum', [103.0125, 21.3375])],
    marks: posts('en'),
    events: [place('Beatrice falls', [103.04, 21.41], 'battle')],
    ...change,
  };
}

const textOf = (view: MapInView) =>
  describeMap(view)
    .flatMap(({ heading, sentences }) => [heading, ...sentences])
    .join('\n');

/** The sentence that begins with a name. */
function sentenceOf(text: string, name: string): string {
  return text.split('\n').find((line) => line.startsWith(name)) ?? '';
}

describe('ten questions about the valley are answered by the words alone', () => {
  const text = textOf(valley());
  const answers: readonly (readonly [question: string, answer: () => unknown, is: unknown])[] = [
    ['which day is it?', () => text.includes('13 March 1954'), true],
    [
      'how wide is the map?',
      () => Number(/(\d+) km wide/.exec(text)?.[1]),
      Number((distanceM([102.9, 21.4], [103.1, 21.4]) / 1000).toPrecision(2)),
    ],
    [
      'where is its middle?',
      () => /Its middle is ([^;]+);/.exec(text)?.[1],
      '21.4° north, 103° east',
    ],
    [
      'which place is nearest to the middle?',
      () => /from ([^;]+?) that is/.exec(text)?.[1],
      'Muong Thanh',
    ],
    [
      'how many strongpoints are there?',
      () => Number(/strongpoint: (\d+)/.exec(text)?.[1]),
      posts('en').length,
    ],
    ['where is Laos from the airstrip?', () => /south-west/.test(sentenceOf(text, 'Laos')), true],
    [
      'how far is Hong Cum, and in which direction?',
      () => sentenceOf(text, 'Hong Cum'),
      'Hong Cum: 6.3 km south.',
    ],
    [
      'which strongpoint is nearest to the airstrip?',
      () => /strongpoint: \d+\.\n(.+?) \(/s.exec(text)?.[1],
      posts('en').toSorted(
        (one, other) =>
          distanceM(MUONG_THANH, one.positions[0] ?? MUONG_THANH) -
          distanceM(MUONG_THANH, other.positions[0] ?? MUONG_THANH),
      )[0]?.name,
    ],
    [
      'how well is the place of Béatrice known?',
      () => /± (\d+ m)/.exec(sentenceOf(text, 'Béatrice'))?.[1],
      '500 m',
    ],
    [
      'on which side did a post fall that day?',
      () => sentenceOf(text, 'Beatrice falls').includes('east'),
      true,
    ],
  ];
  test.each(answers)('%s', (_question, answer, is) => {
    expect(answer()).toEqual(is);
  });
});

describe('the level of detail', () => {
  test('short says where and when, medium the nearest eight, full everything', () => {
    const lengths = (['short', 'medium', 'full'] as const).map(
      (detail) =>
        describeMap(valley({ detail })).find(({ heading }) => heading === 'On the map')?.sentences
          .length,
    );
    expect(lengths).toEqual([2, 9, posts('en').length + 1]);
  });

  test('what is read out is one breath', () => {
    const words = describeInShort(valley());
    expect(words).toContain('13 March 1954');
    expect(words.length).toBeLessThan(320);
  });
});

test('Vietnamese says direction and distance as Vietnamese does', () => {
  const text = textOf(valley({ language: 'vi', time: '13 tháng 3 năm 1954', marks: posts('vi') }));
  expect(sentenceOf(text, 'Hong Cum')).toBe('Hong Cum: 6,3 km về phía nam.');
  expect(text).not.toMatch(/\{|undefined/);
});

test('directions set out along the great circle', () => {
  expect(directionTo([0, 0], [0, 1])).toBe('north');
  expect(directionTo([0, 0], [1, 0])).toBe('east');
  expect(directionTo([105.84, 21.03], [106.66, 10.78])).toBe('south');
  expect(directionTo([103.0, 21.4], [102.5, 21.0])).toBe('southWest');
});
