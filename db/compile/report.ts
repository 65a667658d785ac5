import { LAYER_IDS } from '../../geodata/model/content/layers.ts';
import { claimsOf } from './claims.ts';
import { ESSAY_PARAGRAPHS, uncoveredParagraphs } from './essay-coverage.ts';
import type { EventSource } from './event-model.ts';
import type { ContentFiles } from './read-content.ts';
import { sourceCountLines } from './source-counts.ts';
import { trailLengthByYear } from './trail-length.ts';

/** Words a body should have, both ends inclusive. */
const BODY_WORDS = { least: 80, most: 200 } as const;

/** What the content holds and what it still lacks, as lines a person reads. */
export function reportContent(content: ContentFiles): string {
  const events = content.events.map(({ value }) => value);
  return [
    'Counts',
    ...countLines(content, events),
    '',
    'The essay',
    coverageLine(content),
    '',
    'Claims, and those without a source (shown as such), by layer',
    ...claimLines(events),
    '',
    'Sources',
    ...sourceCountLines(content),
    '',
    'Records',
    ...recordLines(events),
    '',
    'The Trail as drawn, at the end of each year',
    ...lengthLines(content),
  ].join('\n');
}

function countLines(content: ContentFiles, events: readonly EventSource[]): string[] {
  const grades = Map.groupBy(content.sources, ({ value }) => value.custom.grade);
  const byGrade = [...grades].map(([grade, { length }]) => `${length} ${grade}`).sort();
  return [
    `  events            ${events.length}`,
    `  places            ${content.places.length}`,
    `  people            ${content.people.length}`,
    `  organisations     ${content.organisations.length}`,
    `  features          ${content.features.length}`,
    `  sources           ${content.sources.length} (${byGrade.join(', ')})`,
    `  disputes          ${sum(events, ({ disputes }) => disputes.length)}`,
    `  figures           ${sum(events, ({ figures }) => figures.length)}`,
  ];
}

function coverageLine(content: ContentFiles): string {
  const missing = uncoveredParagraphs(content);
  const all = ESSAY_PARAGRAPHS.length;
  const share = Math.floor((100 * (all - missing.length)) / all);
  const rest = missing.length === 0 ? '' : `; not ${missing.join(', ')}`;
  return `  ${all - missing.length} of ${all} paragraphs and footnotes covered (${share}%)${rest}`;
}

function claimLines(events: readonly EventSource[]): string[] {
  const counted = (of: readonly EventSource[]) => {
    const claims = of.flatMap(claimsOf);
    const unsourced = claims.filter(({ citations }) => citations.length === 0).length;
    return `${unsourced} of ${claims.length}`;
  };
  return [
    ...LAYER_IDS.map(
      (id) => `  ${id.padEnd(22)}${counted(events.filter(({ layers }) => layers.includes(id)))}`,
    ),
    `  ${'all events'.padEnd(22)}${counted(events)}`,
  ];
}

function recordLines(events: readonly EventSource[]): string[] {
  const ids = (of: readonly EventSource[]) =>
    of.length === 0 ? 'none' : `${of.length}: ${of.map(({ id }) => id).join(', ')}`;
  const words = (event: EventSource) =>
    sum(claimsOf(event), ({ text }) => text.split(/\s+/u).length);
  const unlike = events.filter((event) => {
    const count = words(event);
    return count > 0 && (count < BODY_WORDS.least || count > BODY_WORDS.most);
  });
  return [
    `  without a body                     ${ids(events.filter((event) => words(event) === 0))}`,
    `  body not of ${BODY_WORDS.least}–${BODY_WORDS.most} words         ${ids(unlike)}`,
    `  without a place of the gazetteer   ${ids(events.filter(({ places }) => places.length === 0))}`,
    `  without an actor                   ${ids(events.filter(({ actors }) => actors.length === 0))}`,
  ];
}

function lengthLines({ features }: ContentFiles): string[] {
  const trail = features.filter(({ layerId }) => layerId === 'ho-chi-minh-trail');
  return trailLengthByYear(trail.map(({ value }) => value)).map(({ year, km, byMode }) => {
    const modes = Object.entries(byMode).map(([mode, length]) => `${mode} ${length}`);
    return `  ${year}  ${String(km).padStart(5)} km  (${modes.join(', ')})`;
  });
}

function sum<T>(list: readonly T[], amount: (item: T) => number): number {
  return list.reduce((total, item) => total + amount(item), 0);
}
