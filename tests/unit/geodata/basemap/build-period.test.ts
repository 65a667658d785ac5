import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPeriod } from '../../../../geodata/basemap/build-period.ts';
import { AuthoredError } from '../../../../geodata/basemap/read-authored.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';

const root = resolve(import.meta.dirname, '../../../..');
const made: string[] = [];
const outDir = temporaryFolder();

beforeAll(() => buildPeriod(root, outDir));
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'period-'));
  made.push(folder);
  return folder;
}

function features(name: string): Feature[] {
  const text = readFileSync(join(outDir, `${name}.geojson`), 'utf8');
  return (JSON.parse(text) as FeatureCollection).features;
}

/** Ids of the features of a file that hold on a day, by kind when one is named. */
function idsOn(iso: string, name: string, kinds?: readonly string[]): string[] {
  const day = parseEdtf(iso).startDay;
  return features(name)
    .map(({ properties }) => properties ?? {})
    .filter(({ startDay, endDay }) => startDay <= day && day <= endDay)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ id }) => id);
}

/** A copy of the authored files in which one feature of a file is changed. */
function rootWith(name: string, change: (feature: Record<string, unknown>) => void): string {
  const copy = temporaryFolder();
  cpSync(join(root, 'geodata/basemap/authored'), join(copy, 'geodata/basemap/authored'), {
    recursive: true,
  });
  mkdirSync(join(copy, 'db/content'), { recursive: true });
  cpSync(join(root, 'db/content/sources.json'), join(copy, 'db/content/sources.json'));
  const path = join(copy, `geodata/basemap/authored/${name}.geojson`);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  change(json.features[0]);
  writeFileSync(path, JSON.stringify(json));
  return copy;
}

describe('names of the year', () => {
  const NAMES = ['union', 'state', 'protectorate', 'colony'];
  test.each([
    ['1930-02-03', ['indochina', 'tonkin', 'annam', 'cochinchina', 'siam'], ['drv-1945']],
    ['1945-06-01', ['empire-of-vietnam', 'thailand-1939'], ['tonkin', 'indochina']],
    ['1950-01-01', ['drv-1945', 'state-of-vietnam', 'kingdom-of-laos', 'thailand'], ['drv-north']],
    ['1954-07-22', ['drv-north', 'state-of-vietnam-south'], ['drv-1945', 'indochina-associated']],
    [
      '1968-01-30',
      ['drv-north', 'republic-of-vietnam', 'kingdom-of-cambodia'],
      ['state-of-vietnam'],
    ],
    ['1975-05-01', ['drv-north', 'republic-of-south-vietnam'], ['republic-of-vietnam']],
    ['1976-07-02', ['socialist-republic-of-vietnam', 'lao-pdr'], ['drv-north']],
    ['1979-02-17', ['peoples-republic-of-kampuchea'], ['democratic-kampuchea']],
  ])('on %s', (iso, shown, hidden) => {
    const ids = idsOn(iso, 'polities', NAMES);
    expect(ids).toEqual(expect.arrayContaining(shown));
    expect(ids.filter((id) => hidden.includes(id))).toEqual([]);
  });

  test('no two names of one land overlap in time', () => {
    const spots = new Map<string, [number, number][]>();
    for (const { geometry, properties } of features('polities')) {
      if (properties?.['kind'] === 'union') continue;
      const spot = JSON.stringify(geometry);
      const span: [number, number] = [properties?.['startDay'], properties?.['endDay']];
      spots.set(spot, [...(spots.get(spot) ?? []), span]);
    }
    const overlaps = [...spots].filter(([, spans]) => {
      const sorted = spans.toSorted(([one], [other]) => one - other);
      return sorted.some(([start], index) => index > 0 && start <= (sorted[index - 1]?.[1] ?? 0));
    });
    expect(overlaps.map(([spot]) => spot)).toEqual([]);
  });
});

test('a state that is named at several places is named once from afar, on every day', () => {
  const named = features('polities').map(({ properties }) => properties ?? {});
  const twice = named.filter((one) =>
    named.some(
      (other) =>
        one !== other &&
        one['rank'] < 2 &&
        other['rank'] < 2 &&
        one['nameEn'] === other['nameEn'] &&
        one['startDay'] <= other['endDay'] &&
        other['startDay'] <= one['endDay'],
    ),
  );
  expect(twice.map(({ id }) => id)).toEqual([]);
});

describe('railways of the year', () => {
  test('the line to Yunnan has a gap at the frontier from 1941 to 1957', () => {
    const gap = ['rail-hekou-bisezhai-a', 'rail-hekou-bisezhai-b'];
    const onDay = (iso: string) => idsOn(iso, 'railways').filter((id) => gap.includes(id));
    expect(onDay('1939')).toEqual([gap[0]]);
    expect(onDay('1950')).toEqual([]);
    expect(onDay('1960')).toEqual([gap[1]]);
  });

  test('Hà Nội and Sài Gòn are joined by rail from October 1936', () => {
    expect(idsOn('1936-10-01', 'railways')).not.toContain('rail-dieu-tri-nha-trang');
    expect(idsOn('1936-10-02', 'railways')).toContain('rail-dieu-tri-nha-trang');
  });
});

test('an open date reaches beyond the atlas', () => {
  const tonkin = features('polities').find(({ properties }) => properties?.['id'] === 'tonkin');
  const vietnam = features('polities').find(
    ({ properties }) => properties?.['id'] === 'socialist-republic-of-vietnam',
  );
  expect(tonkin?.properties?.['startDay']).toBe(-2147483648);
  expect(vietnam?.properties?.['endDay']).toBe(2147483647);
});

test('every feature has the properties of the basemap, and nothing else', () => {
  const names =
    'id kind rank nameEn nameVi nameLocal startDay endDay isModern isApproximate isSourced note';
  for (const file of readdirSync(outDir)) {
    for (const { properties } of features(file.replace('.geojson', ''))) {
      expect(Object.keys(properties ?? {})).toEqual(names.split(' '));
    }
  }
});

test('what we traced ourselves is marked approximate', () => {
  const traced = [...features('roads'), ...features('railways')];
  expect(traced.filter(({ properties }) => properties?.['isApproximate'] !== true)).toEqual([]);
});

test('local names keep to the scripts of the bundled lettering', () => {
  const known =
    /^[\p{Script=Latin}\p{Script=Han}\p{Script=Lao}\p{Script=Khmer}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;
  const locals = readdirSync(outDir)
    .flatMap((file) => features(file.replace('.geojson', '')))
    .map(({ properties }) => properties?.['nameLocal'] ?? '');
  expect(locals.filter((name) => !known.test(name))).toEqual([]);
});

describe('a fault names file, feature and field', () => {
  test.each([
    ['polities', 'properties.date', { date: '1954-13' }],
    ['provinces', 'properties.kind', { kind: 'road' }],
    ['roads', 'properties.rank', { rank: 7 }],
    ['railways', 'properties.sources', { sources: ['no-such-source'] }],
    ['waters', 'properties.colour', { colour: 'blue' }],
  ])('in %s: %s', async (file, field, wrong) => {
    let id: unknown;
    const broken = rootWith(file, (feature) => {
      id = feature['id'];
      Object.assign(feature['properties'] as object, wrong);
    });
    const out = join(temporaryFolder(), 'out');
    const built = buildPeriod(broken, out);
    await expect(built).rejects.toThrow(`${file}.geojson: ${id}: ${field}`);
    await expect(built).rejects.toBeInstanceOf(AuthoredError);
    expect(() => readdirSync(out)).toThrow();
  });

  test('when two features share an id', async () => {
    const broken = rootWith('waters', (feature) => {
      feature['id'] = 'ben-hai';
    });
    await expect(buildPeriod(broken, temporaryFolder())).rejects.toThrow(
      'ben-hai: id: stands twice',
    );
  });

  test('when a file is no feature collection', async () => {
    const broken = rootWith('roads', () => {});
    writeFileSync(join(broken, 'geodata/basemap/authored/roads.geojson'), '{"type":');
    await expect(buildPeriod(broken, temporaryFolder())).rejects.toThrow(
      'roads.geojson: not a readable feature collection',
    );
  });
});
