import * as v from 'valibot';
import { claimsOf } from './claims.ts';
import type { Problem } from './problems.ts';
import type { ContentFiles } from './read-content.ts';

/** How well the content is sourced; each number is better when it is smaller. */
export interface SourceCounts {
  /** Claims marked `[@?]`. */
  readonly claimsWithoutSource: number;
  readonly figuresWithoutSource: number;
  /** Versions of disputes that name no source; the essay's own view is sourced by being the essay. */
  readonly versionsWithoutSource: number;
  /** Sources nobody answers for: no author, editor or publisher stands behind them. */
  readonly sourcesGradedNone: number;
  /** Citations of Wikipedia among all citations, in hundredths of a per cent. */
  readonly wikipediaShare: number;
  /** Figures that rest on Wikipedia alone. */
  readonly figuresFromWikipedia: number;
}

/** What `db/compile/ceilings.json` allows at most. */
const Ceilings = v.strictObject({
  claimsWithoutSource: v.number(),
  figuresWithoutSource: v.number(),
  versionsWithoutSource: v.number(),
  sourcesGradedNone: v.number(),
  wikipediaShare: v.number(),
  figuresFromWikipedia: v.number(),
}) satisfies v.GenericSchema<unknown, SourceCounts>;

const COUNTED = {
  claimsWithoutSource: 'claims without a source',
  figuresWithoutSource: 'figures without a source',
  versionsWithoutSource: 'versions of disputes without a source',
  sourcesGradedNone: 'sources graded "none"',
  wikipediaShare: 'hundredths of a per cent of citations to Wikipedia',
  figuresFromWikipedia: 'figures that rest on Wikipedia alone',
} as const satisfies Record<keyof SourceCounts, string>;

const CEILINGS_FILE = 'db/compile/ceilings.json';

/** Counts what the content lacks in sources. */
export function countSources({ events, sources }: ContentFiles): SourceCounts {
  const records = events.map(({ value }) => value);
  const claims = records.flatMap(claimsOf);
  const figures = records.flatMap((event) => event.figures);
  const versions = records.flatMap(({ disputes }) => disputes.flatMap((one) => one.versions));
  const citations = [
    ...claims.flatMap((claim) => claim.citations.map(({ source }) => source)),
    ...figures.flatMap(({ source }) => source ?? []),
    ...versions.flatMap((version) => version.sources),
  ];
  const wikipedia = citations.filter(isWikipedia).length;
  return {
    claimsWithoutSource: claims.filter((claim) => claim.citations.length === 0).length,
    figuresWithoutSource: figures.filter(({ source }) => source === null).length,
    versionsWithoutSource: versions.filter((version) => version.sources.length === 0).length,
    sourcesGradedNone: sources.filter(({ value }) => value.custom.grade === 'none').length,
    wikipediaShare:
      citations.length === 0 ? 0 : Math.round((10_000 * wikipedia) / citations.length),
    figuresFromWikipedia: figures.filter(({ source }) => source !== null && isWikipedia(source))
      .length,
  };
}

/** Counts that have grown beyond the ceilings; `ceilings` is the text of the committed file. */
export function checkCeilings(content: ContentFiles, ceilings: string): readonly Problem[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Ceilings), ceilings);
  if (!read.success) {
    return [problem('', `is no list of ceilings: ${v.summarize(read.issues)}`)];
  }
  const counts = countSources(content);
  return countNames.flatMap((name) =>
    counts[name] <= read.output[name]
      ? []
      : [
          problem(
            name,
            `${counts[name]} ${COUNTED[name]}, at most ${read.output[name]} are allowed`,
          ),
        ],
  );
}

/** The counts as lines a person reads. */
export function sourceCountLines(content: ContentFiles): string[] {
  const counts = countSources(content);
  return countNames.map((name) => {
    const isShare = name === 'wikipediaShare';
    const count = isShare ? `${(counts[name] / 100).toFixed(2)}%` : String(counts[name]);
    const what = isShare ? 'of citations to Wikipedia' : COUNTED[name];
    return `  ${what.padEnd(40)}${count}`;
  });
}

const countNames = Object.keys(COUNTED) as (keyof SourceCounts)[];

/** Articles of any Wikipedia, and copies of them; their ids begin so by convention. */
function isWikipedia(source: string): boolean {
  return WIKIPEDIA.some((prefix) => source.startsWith(prefix));
}

const WIKIPEDIA = ['wikipedia-', 'infogalactic-', 'military-wiki-', 'wikisum-'] as const;

function problem(field: string, reason: string): Problem {
  return { file: CEILINGS_FILE, record: '', field, reason };
}
