import type { CitationFormat } from '../../../geodata/model/content/bibliography.ts';
import type { CslSource } from '../../../geodata/model/content/csl-source.ts';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCitations } from './citation-text.ts';
import { writeRis } from './ris.ts';

/** Works in one of the formats. The language is that of words between them; titles keep theirs. */
export function writeBibliography(
  works: readonly CslSource[],
  format: CitationFormat,
  language: Language,
): string {
  return WRITERS[format](works, language);
}

type Write = (works: readonly CslSource[], language: Language) => string;

const WRITERS: Readonly<Record<CitationFormat, Write>> = {
  text: writeCitations,
  bibtex: writeBibtex,
  'csl-json': writeCslJson,
  ris: writeRis,
};

/** As the atlas keeps them; the grade also stands where other programs look for it. */
function writeCslJson(works: readonly CslSource[]): string {
  const known = works.map((work) => ({ ...work, keyword: work.custom.grade }));
  return `${JSON.stringify(known, null, 2)}\n`;
}
