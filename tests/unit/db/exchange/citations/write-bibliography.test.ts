import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../../build/lib/paths.mjs';
import { writeBibliography } from '../../../../../db/exchange/citations/write-bibliography.ts';
import { CslSource } from '../../../../../geodata/model/content/csl-source.ts';
import {
  PANDOC_FORMATS,
  type Read,
  readWithCitationJs,
  readWithPandoc,
} from './reference-programs.ts';

const SHIPPED = v.parse(
  v.array(CslSource),
  JSON.parse(readFileSync(join(root, 'db/content/sources.json'), 'utf8')),
);

/** Everything a work can have, with signs that mean something to TeX or RIS. */
const FULL: CslSource = v.parse(CslSource, {
  id: 'full-work',
  type: 'chapter',
  title: 'Điện Biên Phủ: 100% {sure} & $5_000 #1 ~ a^b \\ <i> "quoted"',
  author: [
    { literal: 'Bộ Tổng tham mưu and others' },
    { family: 'de Galard', given: 'Geneviève' },
    { family: 'Fall' },
  ],
  editor: [{ family: 'Nguyễn', given: 'Văn A' }],
  translator: [{ family: 'Smith', given: 'J. B.' }],
  'container-title': 'Lịch sử & địa lý',
  publisher: 'Quân đội nhân dân',
  'publisher-place': 'Hà Nội',
  volume: 'XXII',
  page: '716–717',
  issued: { 'date-parts': [[1954, 3]] },
  accessed: { 'date-parts': [[2026, 11, 5]] },
  URL: 'https://example.org/a_b?c=%20d&e~f#g{h}',
  DOI: '10.1000/182',
  ISBN: '978-0-306-81157-6',
  language: 'vi',
  note: 'read in its opening; 50% of it',
  custom: { grade: 'scholarly' },
});
const WORKS = [...SHIPPED, FULL];

const HAS_PANDOC = PANDOC_FORMATS.includes('biblatex');
const HAS_PANDOC_RIS = PANDOC_FORMATS.includes('ris');
const ABSENT = 'skipped: Pandoc is not installed here, or too old for it';

describe('no value of a work is lost on the way', () => {
  test.each(['bibtex', 'csl-json', 'ris'] as const)('%s, read by citation.js', (format) => {
    expectWhole(readWithCitationJs(format, writeBibliography(WORKS, format, 'en')));
  });

  test.skipIf(!HAS_PANDOC).each([
    ['bibtex', 'biblatex'],
    ['bibtex', 'bibtex'],
    ['csl-json', 'csljson'],
  ] as const)(`%s, read by Pandoc as %s (else ${ABSENT})`, (format, from) => {
    expectWhole(readWithPandoc(from, writeBibliography(WORKS, format, 'en')));
  });

  test.skipIf(!HAS_PANDOC_RIS)(`ris, read by Pandoc (else ${ABSENT})`, () => {
    expectWhole(readWithPandoc('ris', writeBibliography(WORKS, 'ris', 'en')));
  });
});

describe('what a format has a place for stands there', () => {
  const fields = ['title', 'issued', 'URL', 'note', 'language'] as const;
  test.each(['bibtex', 'csl-json', 'ris'] as const)('%s', (format) => {
    const read = byId(readWithCitationJs(format, writeBibliography(WORKS, format, 'en')));
    for (const work of WORKS) {
      const missing = fields.filter(
        (field) => work[field] !== undefined && read.get(work.id)?.[field] === undefined,
      );
      expect(missing, work.id).toEqual([]);
    }
  });

  test('a day that is about or lasts is kept by BibTeX and told by RIS', () => {
    const work: CslSource = {
      ...FULL,
      issued: {
        'date-parts': [
          [1954, 3, 13],
          [1954, 5, 7],
        ],
        circa: true,
      },
    };
    expect(writeBibliography([work], 'bibtex', 'en')).toContain('date = {1954-03-13~/1954-05-07~}');
    const ris = writeBibliography([work], 'ris', 'en');
    expect(ris).toContain('DA  - 1954/03/13/\r\n');
    expect(ris).toContain('N1  - Date: about 1954-03-13/1954-05-07\r\n');
  });

  test('a line break in a value begins no other line of RIS', () => {
    const ris = writeBibliography([{ ...FULL, title: 'A\nER  - \r\nTY  - BOOK' }], 'ris', 'en');
    expect(ris).toContain('TI  - A ER - TY - BOOK\r\n');
  });
});

describe('as words', () => {
  test('a work in one sentence, in both languages', () => {
    expect(writeBibliography([FULL], 'text', 'en')).toContain(
      'in Lịch sử & địa lý, vol. XXII, ed. Nguyễn, Văn A, tr. Smith, J. B., ' +
        'Hà Nội: Quân đội nhân dân, March 1954, p. 716–717, ISBN',
    );
    const vietnamese = writeBibliography([FULL], 'text', 'vi');
    expect(vietnamese).toContain('trong Lịch sử & địa lý, tập XXII, Nguyễn, Văn A chủ biên');
    expect(vietnamese).toContain('tr. 716–717');
  });

  test('every work of the atlas has one, none twice', () => {
    const lines = writeBibliography(SHIPPED, 'text', 'en').split('\n');
    expect(new Set(lines).size).toBe(SHIPPED.length);
  });
});

function expectWhole(read: readonly Read[]): void {
  const found = byId(read);
  const lost = WORKS.flatMap(({ id, type: _narrowed, custom, ...rest }) => {
    const heard = valuesOf(found.get(id)).map(plain).join('\n');
    const said = valuesOf([rest, custom.grade]).map(plain);
    return said.filter((value) => !heard.includes(value)).map((value) => `${id}: ${value}`);
  });
  expect(lost).toEqual([]);
}

function byId(read: readonly Read[]): ReadonlyMap<string, Read> {
  return new Map(read.map((one) => [one.id, one]));
}

function valuesOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (isName(value)) return [value.given ?? '', familyOf(value)];
  return typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : [String(value)];
}

/** Without what programs set their own way: quotation marks, dashes, escapes of an address. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[‘’“”"']/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/%7B|%7D|[{}]/g, '')
      // citation.js escapes once more what an address has escaped (`%2F`).
      .replaceAll('%25', '%')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

interface ReadName {
  readonly family: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

function isName(value: unknown): value is ReadName {
  return typeof value === 'object' && value !== null && 'family' in value;
}

/** Pandoc takes the particle of a family name apart. */
function familyOf(name: ReadName): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return [...particles, name.family].filter(Boolean).join(' ');
}
