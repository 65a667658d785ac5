import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ATLAS_RULES,
  type ContentRule,
  checkContent,
} from '../../../../../db/compile/check-content.ts';
import { checkActs } from '../../../../../db/compile/checks/acts.ts';
import { checkCountries } from '../../../../../db/compile/checks/countries.ts';
import { checkCrossings } from '../../../../../db/compile/checks/crossings.ts';
import { checkDates } from '../../../../../db/compile/checks/dates.ts';
import { checkDemilitarisedZone } from '../../../../../db/compile/checks/demilitarised-zone.ts';
import { checkDienBienPhu } from '../../../../../db/compile/checks/dien-bien-phu.ts';
import { checkEndings, checkHeldAndLost } from '../../../../../db/compile/checks/endings.ts';
import { checkGazetteer } from '../../../../../db/compile/checks/gazetteer.ts';
import {
  checkMarksInTime,
  checkNamesInTime,
} from '../../../../../db/compile/checks/names-in-time.ts';
import { checkOwnWords } from '../../../../../db/compile/checks/own-words.ts';
import { checkTrailNetwork } from '../../../../../db/compile/checks/trail-network.ts';
import { checkTrailRoads } from '../../../../../db/compile/checks/trail-roads.ts';
import {
  checkNamesOfMarks,
  checkVietnameseNames,
} from '../../../../../db/compile/checks/vietnamese-names.ts';
import { type ContentFiles, readContent } from '../../../../../db/compile/read-content.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';

/** The atlas as it is shipped; every test breaks a copy of it in one place. */
const atlas = readContent(resolve('.'));

type Feature = ContentFiles['features'][number]['value'];
type Change<T> = (record: T) => T;

function withFeature(id: string, change: Change<Feature>): ContentFiles {
  return { ...atlas, features: changed(atlas.features, id, change) };
}

function withEvent(id: string, change: Change<ContentFiles['events'][number]['value']>) {
  return { ...atlas, events: changed(atlas.events, id, change) };
}

function withPlace(id: string, change: Change<ContentFiles['places'][number]['value']>) {
  return { ...atlas, places: changed(atlas.places, id, change) };
}

function changed<R extends { readonly value: { readonly id: string } }>(
  records: readonly R[],
  id: string,
  change: (value: R['value']) => R['value'],
): readonly R[] {
  if (!records.some(({ value }) => value.id === id)) throw new Error(`there is no ${id}`);
  return records.map((record) =>
    record.value.id === id ? { ...record, value: change(record.value) } : record,
  );
}

function redated(date: string): Change<Feature> {
  return (feature) => ({ ...feature, properties: { ...feature.properties, date } });
}

/** Every position of a line or a point somewhere else. */
function moved(move: (at: LngLat) => LngLat): Change<Feature> {
  return (feature) => {
    const { geometry } = feature;
    if (geometry.type === 'Point') {
      return {
        ...feature,
        geometry: { ...geometry, coordinates: pair(move(geometry.coordinates)) },
      };
    }
    if (geometry.type === 'LineString') {
      const coordinates = geometry.coordinates.map((at) => pair(move(at)));
      return { ...feature, geometry: { ...geometry, coordinates } };
    }
    const coordinates = geometry.coordinates.map((ring) => ring.map((at) => pair(move(at))));
    return { ...feature, geometry: { ...geometry, coordinates } };
  };
}

function pair([lng, lat]: LngLat): [number, number] {
  return [lng, lat];
}

function faultsOf(rule: ContentRule, content: ContentFiles): string[] {
  return rule(content).map(({ record, field, reason }) => `${record} ${field}: ${reason}`);
}

test('the atlas as it is breaks no rule', () => {
  expect(checkContent(atlas, ATLAS_RULES)).toEqual([]);
});

describe('dates', () => {
  test('a feature that did not exist at the date of its event is told', () => {
    const faults = faultsOf(checkDates, withFeature('dbp-beatrice', redated('1954-03-14/1954-05')));
    expect(faults).toContainEqual(
      expect.stringMatching(/^"dbp-beatrice-falls" features\.\d+: "dbp-beatrice" did not exist/),
    );
  });

  test('a place that did not exist at the date of its event is told', () => {
    const there = withEvent('dbp-beatrice-falls', (value) => ({
      ...value,
      places: [{ place: 'hanoi', role: 'affected' }],
    }));
    const places = changed(atlas.places, 'hanoi', (place) => ({ ...place, existsFrom: '1955' }));
    expect(faultsOf(checkDates, there)).toEqual([]);
    expect(faultsOf(checkDates, { ...there, places })).toContain(
      '"dbp-beatrice-falls" places.0: "hanoi" did not exist at the date 1954-03-13',
    );
  });
});

describe('what an event ends', () => {
  test('a post taken by an event cannot be held the day after', () => {
    const held = withFeature('dbp-beatrice', redated('1953-12/1954-03-14'));
    expect(faultsOf(checkEndings, held)).toEqual([
      '"dbp-beatrice-falls" ends.0: "dbp-beatrice" (1953-12/1954-03-14) is still there the day after 1954-03-13',
    ]);
  });

  test('an airfield closed by an event is not open', () => {
    const open = withFeature('dbp-airstrip', redated('1953-11-20/1954-05-07'));
    expect(faultsOf(checkEndings, open)).toContainEqual(
      expect.stringMatching(/^"dbp-airstrip-closed" ends\.0: "dbp-airstrip" .* is still there/),
    );
  });

  test('what was gone before the event did not end with it', () => {
    const gone = withFeature('dbp-gabrielle', redated('1953-12-17/1954-03-13'));
    expect(faultsOf(checkEndings, gone)).toContainEqual(
      expect.stringMatching(/"dbp-gabrielle" \(.*\) was gone before 1954-03-15$/),
    );
  });

  test('an id that names no feature is told', () => {
    const wrong = withEvent('dbp-falls', (event) => ({ ...event, ends: ['dbp-nobody'] }));
    expect(faultsOf(checkEndings, wrong)).toEqual(['"dbp-falls" ends.0: there is no "dbp-nobody"']);
  });

  test('a post is not held while the same hill is shown as lost', () => {
    // Éliane 1 fell on 30 March, was won back on 10 April, and fell again.
    const held = withFeature('dbp-eliane-1', redated('1953-12~/1954-05-01'));
    expect(faultsOf(checkHeldAndLost, held)).toEqual([
      '"dbp-eliane-1" properties.date: is held while "dbp-eliane-1-lost" is shown',
    ]);
  });
});

describe('names and marks before their time', () => {
  test('a base that does not say since when it exists is told', () => {
    const always = withPlace('chu-lai', ({ existsFrom, ...place }) => place);
    expect(faultsOf(checkNamesInTime, always)).toEqual([
      '"chu-lai" existsFrom: a base needs its beginning',
    ]);
  });

  test('a mark of a story without a date is told, ground of the context is not', () => {
    const undated = (id: string) =>
      withFeature(id, (feature) => ({
        ...feature,
        properties: { ...feature.properties, date: null },
      }));
    expect(faultsOf(checkMarksInTime, undated('hien-luong-bridge'))).toEqual([
      '"hien-luong-bridge" properties.date: a mark of a story needs its time',
    ]);
    expect(faultsOf(checkMarksInTime, undated('parallel-38-korea'))).toEqual([]);
  });
});

describe('Vietnamese names of foreign places', () => {
  test('another name than that of the gazetteer is told', () => {
    const mixed = withEvent('geneva-conference', (event) => ({
      ...event,
      title: { ...event.title, vi: 'Hội nghị Geneva' },
    }));
    expect(faultsOf(checkVietnameseNames, mixed)).toEqual([
      '"geneva-conference" title.vi: names Geneva, which the gazetteer calls Giơ-ne-vơ',
    ]);
  });

  test('a spelling added in brackets is no name', () => {
    const added = withEvent('geneva-conference', (event) => ({
      ...event,
      title: { ...event.title, vi: 'Hội nghị Giơ-ne-vơ (Geneva)' },
    }));
    expect(faultsOf(checkVietnameseNames, added)).toEqual([]);
  });

  test('a mark that bears another name than its place is told', () => {
    const named = withFeature('kratie', ({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, name: { ...properties.name, vi: 'Kra-chê' } },
    }));
    expect(faultsOf(checkNamesOfMarks, named)).toEqual([
      '"kratie" properties.name.vi: is not a name of the place "kratie"',
    ]);
  });
});

describe('one act told by two records', () => {
  test('on two days is told', () => {
    const otherwise = withEvent('state-of-vietnam', (event) => ({
      ...event,
      body: event.body.map((claim) => claim.replace('7 February', '3 February')),
    }));
    expect(faultsOf(checkActs, otherwise)).toEqual([
      expect.stringMatching(
        /^"state-of-vietnam" body\.\d+: gives another day than 7 February, as others tell it$/,
      ),
    ]);
  });

  test('and no longer told by one of them is told', () => {
    const silent = withEvent('mu-gia-b52-1966', (event) => ({ ...event, body: [] }));
    expect(faultsOf(checkActs, silent)).toEqual([
      '"mu-gia-b52-1966" body: does not tell the act of 12 April (twenty-nine)',
    ]);
  });
});

describe('geometry', () => {
  test('an area that crosses itself is told', () => {
    const crossed = withFeature('dmz-1954', (feature) => ({
      ...feature,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [106, 17],
            [107, 18],
            [107, 17],
            [106, 18.5],
            [106, 17],
          ],
        ],
      },
    }));
    expect(faultsOf(checkCrossings, crossed)[0]).toMatch(/^"dmz-1954" .*: crosses itself at \[/);
  });

  test('a position repeated in a row is told', () => {
    const repeated = withFeature('rt-911', (feature) => {
      const { geometry } = feature;
      if (geometry.type !== 'LineString') throw new Error('is no line');
      const [first] = geometry.coordinates;
      const coordinates = [...(first === undefined ? [] : [first]), ...geometry.coordinates];
      return { ...feature, geometry: { ...geometry, coordinates } };
    });
    expect(faultsOf(checkCrossings, repeated)[0]).toMatch(/repeats a position/);
  });
});

describe('positions of places', () => {
  test('a place outside its country is told', () => {
    const faults = faultsOf(
      checkCountries,
      withPlace('hanoi', (place) => ({ ...place, lngLat: [101, 17] })),
    );
    expect(faults).toEqual([expect.stringMatching(/^"hanoi" lngLat: lies more than .* outside/)]);
  });

  test('a country that is on no map is told', () => {
    const faults = faultsOf(
      checkCountries,
      withPlace('hanoi', (place) => ({ ...place, country: 'zz' })),
    );
    expect(faults).toEqual(['"hanoi" country: no map shows "zz"']);
  });

  test('a town farther from its namesake in GeoNames than it says is told', () => {
    const faults = faultsOf(
      checkGazetteer,
      withPlace('vinh', ({ lngLat: [lng, lat], ...place }) => ({
        ...place,
        lngLat: [lng, lat + 0.1],
        accuracyM: 500,
      })),
    );
    expect(faults).toEqual([expect.stringMatching(/^"vinh" accuracyM: is 500, but GeoNames/)]);
  });
});

describe('words', () => {
  test('of the essay are told where they are used again', () => {
    // The essay quotes the programme of the National Liberation Front of 1960.
    const quoted = 'It called for the overthrow of the camouflaged colonial regime of the American';
    const faults = faultsOf(
      checkOwnWords,
      withEvent('nlf-founded', (event) => ({ ...event, body: ['So. [@?]', `${quoted}. [@?]`] })),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^"nlf-founded" body\.1: shares 8 words with the essay: “/),
    ]);
  });
});

describe('Dien Bien Phu', () => {
  test('a strongpoint more than 8 km from the main airstrip is told', () => {
    const far = withFeature(
      'dbp-beatrice',
      moved(([lng, lat]) => [lng, lat + 0.1]),
    );
    expect(faultsOf(checkDienBienPhu, far)).toEqual([
      expect.stringMatching(/^"dbp-beatrice" .*: lies \d+\.\d km from the main airstrip/),
    ]);
  });
});

describe('the demilitarised zone', () => {
  test('is told when it is wider or narrower than agreed by more than a twentieth', () => {
    const middle = 17;
    const stretched = (by: number) =>
      withFeature(
        'dmz-1954',
        moved(([lng, lat]) => [lng, middle + (lat - middle) * by]),
      );
    expect(faultsOf(checkDemilitarisedZone, stretched(1.02))).toEqual([]);
    expect(faultsOf(checkDemilitarisedZone, stretched(1.1))[0]).toMatch(/is 1[01]\.\d+ km wide/);
    expect(faultsOf(checkDemilitarisedZone, stretched(0.9))[0]).toMatch(/is [89]\.\d+ km wide/);
  });

  test('is told when it is missing', () => {
    const features = atlas.features.filter(({ value }) => value.id !== 'dmz-1954');
    expect(faultsOf(checkDemilitarisedZone, { ...atlas, features })).toHaveLength(1);
  });
});

describe('the Trail', () => {
  const throughout = (date: string): ContentFiles => ({
    ...atlas,
    features: atlas.features.map((feature) =>
      feature.layerId === 'ho-chi-minh-trail'
        ? { ...feature, value: redated(date)(feature.value) }
        : feature,
    ),
  });

  test('must reach Lộc Ninh from Vinh in 1971', () => {
    expect(faultsOf(checkTrailNetwork, throughout('1972/1975'))).toContain(
      ' : does not reach Lộc Ninh from Vinh in 1971',
    );
  });

  test('must not reach it in 1958', () => {
    const early = throughout('1958/1975');
    expect(faultsOf(checkTrailNetwork, early)).toContain(
      ' : reaches Lộc Ninh from Vinh in 1958 already',
    );
    expect(faultsOf(checkTrailRoads, early)).toContain(
      '"rt-911" properties.date: begins before the Trail was founded',
    );
  });

  test('must not end where no other segment passes', () => {
    const shifted = withFeature(
      'rt-911',
      moved(([lng, lat]) => [lng + 0.0001, lat]),
    );
    expect(faultsOf(checkTrailNetwork, shifted)).toContainEqual(
      expect.stringMatching(/^"rt-911" .*: ends at \[.*\], where no other passes$/),
    );
    expect(faultsOf(checkTrailNetwork, shifted)).toContain(
      '"rt-911" geometry.coordinates: hangs together with nothing at the end of 1974',
    );
  });

  test.each([
    ['rt-20-quyet-thang', '1965-06/1975', 'was opened in 1966-01'],
    ['sihanouk-rt4', '1966-12/1971', 'was closed in 1970-03'],
  ])('%s is not in use %s', (id, date, reason) => {
    expect(faultsOf(checkTrailRoads, withFeature(id, redated(date)))).toEqual([
      `"${id}" properties.date: ${reason}`,
    ]);
  });

  test('keeps to the countries it ran through', () => {
    const west = withFeature(
      'rt-92',
      moved(([lng, lat]) => [lng - 2, lat]),
    );
    expect(faultsOf(checkTrailRoads, west)[0]).toMatch(/^"rt-92" .*: leaves its country at \[/);
  });

  test('says of every segment how its course is known', () => {
    const silent = withFeature('rt-92', (feature) => ({
      ...feature,
      properties: { ...feature.properties, isSchematic: false, isInferred: false },
    }));
    expect(faultsOf(checkTrailRoads, silent)).toEqual([
      '"rt-92" properties: must be either schematic or inferred, and says so once',
    ]);
  });
});
