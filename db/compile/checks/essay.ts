import { ESSAY_PARAGRAPHS, uncoveredParagraphs } from '../essay-coverage.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** Paragraphs of the essay that no event covers, and paragraphs the essay does not have. */
export function checkEssay(content: ContentFiles): readonly Problem[] {
  const uncovered = uncoveredParagraphs(content).map((id) => ({
    file: 'db/content/events',
    record: '',
    field: 'essay',
    reason: `no event covers ${id}`,
  }));
  const unknown = content.events.flatMap((event) =>
    event.value.essay
      .filter((id) => !ESSAY_PARAGRAPHS.includes(id))
      .map((id) => fault(event, 'essay', `there is no ${id}`)),
  );
  return [...uncovered, ...unknown];
}
