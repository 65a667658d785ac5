import type { ContentFiles } from './read-content.ts';

/** How many paragraphs each section of the essay has, section 0 being its introduction. */
const PARAGRAPHS_OF_SECTION = [1, 5, 7, 3, 8, 17] as const;
const FOOTNOTES = 17;

/** Ids of every paragraph (`S1P2`) and footnote (`N3`) of the essay the atlas starts from. */
export const ESSAY_PARAGRAPHS: readonly string[] = [
  ...PARAGRAPHS_OF_SECTION.flatMap((count, section) =>
    Array.from({ length: count }, (_, index) => `S${section}P${index + 1}`),
  ),
  ...Array.from({ length: FOOTNOTES }, (_, index) => `N${index + 1}`),
];

/** Paragraphs and footnotes no event names, in the order of the essay. */
export function uncoveredParagraphs({ events }: ContentFiles): readonly string[] {
  const covered = new Set(events.flatMap(({ value }) => value.essay));
  return ESSAY_PARAGRAPHS.filter((id) => !covered.has(id));
}
