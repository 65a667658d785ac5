import type { CslDate, CslName, CslSource } from '../../../geodata/model/content/csl-source.ts';
import { type Language, translate } from '../../../geodata/model/messages/messages.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';

/** Kinds of work that appear in another; their titles stand in quotation marks. */
const WHOLE_WORKS: ReadonlySet<CslSource['type']> = new Set([
  'book',
  'dataset',
  'map',
  'motion_picture',
  'pamphlet',
  'periodical',
  'report',
  'thesis',
]);

/** Works one below the other, as a bibliography lists them, without marks of a program. */
export function writeCitations(works: readonly CslSource[], language: Language): string {
  return works.map((work) => citationOf(work, language)).join('\n');
}

/**
 * A work in one sentence: who, what, in what, where and when it appeared, its pages, its address,
 * how it was read.
 */
function citationOf(work: CslSource, language: Language): string {
  const { author = [], editor = [], translator = [], issued, accessed, page, note } = work;
  const say = (key: Parameters<typeof translate>[1], value: string) =>
    translate(language, key, { value });
  const parts = [
    people(author),
    titleOf(work),
    inWhat(work, language),
    editor.length === 0 ? '' : say('cite.editor', people(editor)),
    translator.length === 0 ? '' : say('cite.translator', people(translator)),
    [work['publisher-place'], work.publisher].filter(Boolean).join(': '),
    issued === undefined ? '' : dateInWords(issued, language),
    page === undefined ? '' : say('cite.page', page),
    work.ISBN === undefined ? '' : `ISBN ${work.ISBN}`,
    work.DOI === undefined ? '' : `https://doi.org/${work.DOI}`,
    work.URL ?? '',
    accessed === undefined ? '' : say('cite.accessed', dateInWords(accessed, language)),
  ];
  const sentence = parts.filter((part) => part !== '').join(', ');
  return note === undefined ? `${sentence}.` : `${sentence} [${note}].`;
}

function titleOf({ type, title }: CslSource): string {
  // A title in square brackets is the atlas's own and not quoted.
  return WHOLE_WORKS.has(type) || title.startsWith('[') ? title : `“${title}”`;
}

function inWhat(work: CslSource, language: Language): string {
  const { volume, issue, number } = work;
  const container = work['container-title'] ?? '';
  const inside = ['chapter', 'entry-encyclopedia', 'paper-conference'].includes(work.type);
  const name =
    container !== '' && inside ? translate(language, 'cite.in', { value: container }) : container;
  const volumes = [
    volume === undefined ? '' : translate(language, 'cite.volume', { value: volume }),
    issue === undefined && number === undefined
      ? ''
      : translate(language, 'cite.number', { value: issue ?? number ?? '' }),
  ];
  return [name, ...volumes].filter((part) => part !== '').join(', ');
}

/** Family names first, as a bibliography is sorted; in Vietnamese they come first anyway. */
function people(names: readonly CslName[]): string {
  return names.map(nameOf).join('; ');
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function dateInWords({ circa, 'date-parts': dates }: CslDate, language: Language): string {
  const mark = circa === true ? '~' : '';
  const days = dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  return formatEdtf(days.map((day) => day + mark).join('/'), language);
}
