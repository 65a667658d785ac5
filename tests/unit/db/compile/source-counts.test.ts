import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../db/compile/read-content.ts';
import { checkCeilings, countSources } from '../../../../db/compile/source-counts.ts';

const atlas = readContent(resolve('.'));
const ceilings = readFileSync(resolve('db/compile/ceilings.json'), 'utf8');

type Event = (typeof atlas.events)[number]['value'];

/** The shipped atlas with one event changed. */
function withEvent(id: string, change: (event: Event) => Event): typeof atlas {
  const events = atlas.events.map((event) =>
    event.value.id === id ? { ...event, value: change(event.value) } : event,
  );
  return { ...atlas, events };
}

/** Ceilings at exactly what the atlas counts now. */
const exact = JSON.stringify(countSources(atlas));

function faultsOf(content: typeof atlas, allowed = exact): string[] {
  return checkCeilings(content, allowed).map(({ field, reason }) => `${field}: ${reason}`);
}

describe('how well the atlas is sourced', () => {
  test('keeps within the ceilings that are committed', () => {
    expect(checkCeilings(atlas, ceilings)).toEqual([]);
  });

  test('may not fall: a claim that loses its source is told', () => {
    const worse = withEvent('dbp-beatrice-falls', (event) => ({
      ...event,
      body: [...event.body, 'Nobody knows this. [@?]'],
    }));
    expect(faultsOf(worse)).toEqual([
      expect.stringMatching(/^claimsWithoutSource: \d+ claims without a source, at most \d+ are/),
    ]);
  });

  test('counts figures and versions without a source', () => {
    const worse = withEvent('dbp-losses', (event) => ({
      ...event,
      figures: event.figures.map((figure) => ({ ...figure, source: null })),
      disputes: event.disputes.map((dispute) => ({
        ...dispute,
        versions: dispute.versions.map((version) => ({ ...version, sources: [] })),
      })),
    }));
    expect(faultsOf(worse)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^figuresWithoutSource: \d+ figures without a source/),
        expect.stringMatching(/^versionsWithoutSource: \d+ versions of disputes without/),
      ]),
    );
  });

  test('counts sources nobody answers for', () => {
    const sources = atlas.sources.map((source) => ({
      ...source,
      value: { ...source.value, custom: { grade: 'none' as const } },
    }));
    expect(faultsOf({ ...atlas, sources })).toEqual([
      expect.stringMatching(/^sourcesGradedNone: \d+ sources graded "none"/),
    ]);
  });

  test('counts citations of Wikipedia, and figures that rest on it alone', () => {
    const worse = withEvent('dbp-losses', (event) => ({
      ...event,
      figures: event.figures.map((figure) => ({
        ...figure,
        source: 'wikipedia-battle-of-dien-bien-phu',
      })),
    }));
    expect(faultsOf(worse).map((line) => line.replace(/:.*/, ''))).toEqual([
      'wikipediaShare',
      'figuresFromWikipedia',
    ]);
  });

  test('a file of ceilings that is none is told with its reason', () => {
    expect(faultsOf(atlas, '{"claimsWithoutSource": "many"}')).toEqual([
      expect.stringMatching(/^: is no list of ceilings: /),
    ]);
    expect(faultsOf(atlas, 'so')).toEqual([expect.stringMatching(/^: is no list of ceilings: /)]);
  });
});
