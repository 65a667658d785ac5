import type { CitationFormat } from '../content/bibliography.ts';
import type { Localized } from '../content/records.ts';

/** Words between the parts of a work in a bibliography. */
const workMessages = {
  'cite.in': { en: 'in {value}', vi: 'trong {value}' },
  'cite.volume': { en: 'vol. {value}', vi: 'tập {value}' },
  'cite.number': { en: 'no. {value}', vi: 'số {value}' },
  'cite.page': { en: 'p. {value}', vi: 'tr. {value}' },
  'cite.editor': { en: 'ed. {value}', vi: '{value} chủ biên' },
  'cite.translator': { en: 'tr. {value}', vi: '{value} dịch' },
  'cite.accessed': { en: 'read on {value}', vi: 'đọc ngày {value}' },
} as const satisfies Record<string, Localized>;

const formatMessages = {
  'cite.format.text': { en: 'Text', vi: 'Văn bản' },
  'cite.format.bibtex': { en: 'BibTeX', vi: 'BibTeX' },
  'cite.format.csl-json': { en: 'CSL-JSON', vi: 'CSL-JSON' },
  'cite.format.ris': { en: 'RIS', vi: 'RIS' },
} as const satisfies Record<`cite.format.${CitationFormat}`, Localized>;

/** Citing what a record rests on. */
export const bibliographyMessages = {
  ...workMessages,
  ...formatMessages,
  'cite.sources': { en: 'Cite these sources', vi: 'Trích dẫn các nguồn này' },
  'cite.work': { en: 'Cite this work', vi: 'Trích dẫn tài liệu này' },
  'cite.copyAs': { en: 'Copy as', vi: 'Chép dưới dạng' },
  'cite.copied': { en: 'Copied as {format}.', vi: 'Đã chép dưới dạng {format}.' },
  'cite.save': { en: 'Save for Zotero…', vi: 'Lưu cho Zotero…' },
  'cite.saveAll': { en: 'Save all sources of the atlas…', vi: 'Lưu mọi nguồn của atlas…' },
  'cite.saved': { en: '{count} sources saved in {file}.', vi: 'Đã lưu {count} nguồn vào {file}.' },
  'cite.fileHint': {
    en: 'Zotero, EndNote and JabRef import .ris, .bib and .json.',
    vi: 'Zotero, EndNote và JabRef nhập được .ris, .bib và .json.',
  },
} as const satisfies Record<string, Localized>;
