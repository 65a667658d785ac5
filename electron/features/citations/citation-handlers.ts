import { basename, extname } from 'node:path';
import { writeBibliography } from '../../../db/exchange/citations/write-bibliography.ts';
import type { ContentDb } from '../../../db/open.ts';
import { worksOf } from '../../../db/queries/bibliography.ts';
import {
  type BibliographySaved,
  CITATION_ENDINGS,
  type CitedBy,
  type FiledFormat,
} from '../../../geodata/model/content/bibliography.ts';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import type { Handlers } from '../../requests/register.ts';
import { writeFileAtomically } from '../../storage/json-file.ts';

/** What citing needs of its surroundings. */
export interface CitationServices {
  readonly content: ContentDb;
  readonly language: () => Language;
  /** Asks for a file; `null` when the person cancels. */
  readonly chooseFile: () => Promise<string | null>;
}

/** The works behind the records, in words and for programs that manage references. */
export function citationHandlers(
  services: CitationServices,
): Pick<Handlers, 'citations.write' | 'citations.save'> {
  const { content, language, chooseFile } = services;
  return {
    'citations.write': ({ citedBy, format }) => {
      const works = worksOf(content, citedBy);
      return works.ok ? ok(writeBibliography(works.value, format, language())) : works;
    },
    'citations.save': async ({ citedBy }) => {
      const file = await chooseFile();
      return file === null ? ok(null) : save(services, citedBy, file);
    },
  };
}

/** The ending of the file says the format. */
function save(
  { content, language }: CitationServices,
  citedBy: CitedBy,
  file: string,
): Result<BibliographySaved> {
  const works = worksOf(content, citedBy);
  if (!works.ok) return works;
  const format = formatOf(file);
  if (format === null) return fail('citationsUnknownFormat', { file: basename(file) });
  try {
    writeFileAtomically(file, writeBibliography(works.value, format, language()));
  } catch (error) {
    return explainWrite(file, error);
  }
  return ok({ fileName: basename(file), workCount: works.value.length });
}

function formatOf(file: string): FiledFormat | null {
  const ending = extname(file).slice(1).toLowerCase();
  const formats = Object.keys(CITATION_ENDINGS) as FiledFormat[];
  return formats.find((format) => CITATION_ENDINGS[format] === ending) ?? null;
}
