import { type Language, type MessageKey, translate } from '../messages/messages.ts';

/** Sections of the essay by number, each by what it is about. */
const SECTIONS: Readonly<Record<string, MessageKey>> = {
  '0': 'records.essaySection.0',
  '1': 'records.essaySection.1',
  '2': 'records.essaySection.2',
  '3': 'records.essaySection.3',
  '4': 'records.essaySection.4',
  '5': 'records.essaySection.5',
};

/**
 * Where in the essay a record is spoken of, a line for each section and one for footnotes:
 * `S2P4`, `S2P5`, `N3` as "On the first Indochina war …: paragraph 4, 5" and "Footnote 3". The
 * essay is its author's and is told of, not printed.
 */
export function essayPassages(ids: readonly string[], language: Language): readonly string[] {
  const bySection = Map.groupBy(ids, (id) => /^S(\d+)P/.exec(id)?.[1] ?? '');
  return [...bySection].map(([section, passages]) => {
    const list = passages.map((id) => id.replace(/^(S\d+P|N)/, '')).join(', ');
    const about = SECTIONS[section];
    return about === undefined
      ? translate(language, 'records.essayNotes', { list })
      : translate(language, 'records.essayParagraphs', {
          section: translate(language, about),
          list,
        });
  });
}
