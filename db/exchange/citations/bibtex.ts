import type { CslDate, CslName, CslSource } from '../../../geodata/model/content/csl-source.ts';

/**
 * Kinds of entry as biblatex has them (its manual, 2.1); what it has no kind for becomes the
 * nearest. `title` names the field that tells what a work appeared in: programs read another one
 * for articles, for parts of books and for everything else.
 */
const ENTRIES: Partial<Record<CslSource['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  broadcast: 'audio',
  chapter: 'incollection',
  dataset: 'dataset',
  'entry-encyclopedia': 'inreference',
  graphic: 'artwork',
  interview: 'misc',
  legislation: 'legislation',
  manuscript: 'unpublished',
  motion_picture: 'movie',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  periodical: 'periodical',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  review: 'review',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};
const SUBTYPES: Partial<Record<CslSource['type'], string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journaltitle',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  inreference: 'booktitle',
};
/** Languages by the names that biblatex hyphenates by. */
const HYPHENATED: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  id: 'indonesian',
  ru: 'russian',
  vi: 'vietnamese',
  zh: 'chinese',
};

type Field = readonly [name: string, value: string | undefined];

/** Works as entries of biblatex in UTF-8, which Biber, Zotero, JabRef and Pandoc read. */
export function writeBibtex(works: readonly CslSource[]): string {
  return works.map(entryOf).join('\n');
}

function entryOf(work: CslSource): string {
  const entry = ENTRIES[work.type] ?? 'misc';
  const fields: Field[] = [
    ['entrysubtype', wrapped(SUBTYPES[work.type])],
    ['title', kept(work.title)],
    ['author', names(work.author)],
    ['editor', names(work.editor)],
    ['translator', names(work.translator)],
    [CONTAINERS[entry] ?? 'journal', kept(work['container-title'])],
    ['publisher', kept(work.publisher)],
    ['address', kept(work['publisher-place'])],
    ['volume', plain(work.volume)],
    ['number', plain(work.issue ?? work.number)],
    ['pages', plain(work.page?.replaceAll('–', '--'))],
    ['date', date(work.issued)],
    ['urldate', date(work.accessed)],
    ['url', verbatim(work.URL)],
    ['doi', verbatim(work.DOI)],
    ['isbn', plain(work.ISBN)],
    ['language', wrapped(work.language)],
    ['langid', wrapped(HYPHENATED[work.language ?? ''])],
    ['note', plain(work.note)],
    ['keywords', wrapped(work.custom.grade)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${entry}{${work.id},\n${lines.join('')}}\n`;
}

function wrapped(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${value}}`;
}

function plain(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${escapeTex(value)}}`;
}

/** Twice in braces: no program may change its capitals. */
function kept(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{{${escapeTex(value)}}}`;
}

/** An address is read as it stands; only braces would end it. */
function verbatim(value: string | undefined): string | undefined {
  return value === undefined
    ? undefined
    : `{${value.replace(/[{}]/g, (brace) => encodeURIComponent(brace))}}`;
}

/** Names in braces are kept whole: neither taken apart nor put into another order. */
function names(list: readonly CslName[] | undefined): string | undefined {
  if (list === undefined || list.length === 0) return undefined;
  return `{${list.map(nameOf).join(' and ')}}`;
}

function nameOf(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const family = escapeTex(name.family);
  if (name.given === undefined) return `{${family}}`;
  const isOneWord = !/\s/.test(family);
  return `${isOneWord ? family : `{${family}}`}, ${escapeTex(name.given)}`;
}

/** As EDTF writes it, which biblatex reads. */
function date(written: CslDate | undefined): string | undefined {
  if (written === undefined) return undefined;
  const days = written['date-parts'].map((parts) =>
    parts.map((part) => String(part).padStart(2, '0')).join('-'),
  );
  const mark = written.circa === true ? '~' : '';
  return `{${days.map((day) => day + mark).join('/')}}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
