import type { CslDate, CslName, CslSource } from '../../../geodata/model/content/csl-source.ts';

/** Kinds of reference of RIS; what it has no kind for is `GEN`. */
const KINDS: Partial<Record<CslSource['type'], string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  graphic: 'ART',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  periodical: 'SER',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SOUND',
  thesis: 'THES',
  webpage: 'ELEC',
};

type Line = readonly [tag: string, value: string | undefined];

/** Works as RIS in UTF-8, which Zotero, EndNote and Mendeley read. */
export function writeRis(works: readonly CslSource[]): string {
  return works.map(referenceOf).join('\r\n');
}

function referenceOf(work: CslSource): string {
  const [firstPage, lastPage] = endsOf(work.page);
  const lines: Line[] = [
    ['TY', KINDS[work.type] ?? 'GEN'],
    ['ID', work.id],
    ['TI', work.title],
    ...makers('AU', work.author),
    ...makers('A2', work.editor),
    ...makers('A4', work.translator),
    ['T2', work['container-title']],
    ['PB', work.publisher],
    ['CY', work['publisher-place']],
    ['VL', work.volume],
    ['IS', work.issue ?? work.number],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', yearOrDay(work.issued)],
    ['DA', date(work.issued)],
    ['Y2', date(work.accessed)],
    ['UR', work.URL],
    ['DO', work.DOI],
    ['SN', work.ISBN],
    ['LA', work.language],
    ['N1', work.note],
    ['N1', moreOfDate(work.issued)],
    ['N1', publisherOfPart(work)],
    ['KW', work.custom.grade],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    .join('');
}

/** A value may break no line: the next would be read as another. */
function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function makers(tag: string, list: readonly CslName[] = []): Line[] {
  return list.map((name) => [tag, nameOf(name)]);
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

/** First and last page; pages that are no one range stand whole in the first. */
function endsOf(page: string | undefined): readonly [string | undefined, string | undefined] {
  const [, first, last] = /^(\w+)[–-](\w+)$/.exec(page ?? '') ?? [];
  return first === undefined ? [page, undefined] : [first, last];
}

/** `1954/03/13/`, as far as it is known; the last slash is where RIS has words. */
function date(written: CslDate | undefined): string | undefined {
  const [first] = written?.['date-parts'] ?? [];
  if (first === undefined) return undefined;
  const [year, month, day] = first.map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}

/** Of articles, programs read this line alone; where only a year is known it is nothing but that. */
function yearOrDay(written: CslDate | undefined): string | undefined {
  const [first = []] = written?.['date-parts'] ?? [];
  return first.length > 1 ? date(written) : first[0]?.toString();
}

/** Articles have no publisher in RIS: theirs is said in a note. */
function publisherOfPart({ type, publisher }: CslSource): string | undefined {
  if (publisher === undefined || !type.startsWith('article')) return undefined;
  return `Publisher: ${publisher}`;
}

/** RIS has one day and no doubt of it: the rest is said in a note. */
function moreOfDate(written: CslDate | undefined): string | undefined {
  if (written === undefined) return undefined;
  const { circa, 'date-parts': dates } = written;
  if (circa !== true && dates.length === 1) return undefined;
  const days = dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  return `Date: ${circa === true ? 'about ' : ''}${days.join('/')}`;
}
