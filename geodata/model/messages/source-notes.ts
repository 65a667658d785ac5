import type { Localized } from '../content/records.ts';

/** What `db/content/sources.json` notes of many sources, in both languages. */
export const RECURRING_NOTES: Readonly<Record<string, Localized>> = {
  'read in a copy on another website': {
    en: 'read in a copy on another website',
    vi: 'đọc qua bản sao trên một trang mạng khác',
  },
  'the log of the camp as edited there; read in its opening': {
    en: 'the log of the camp as edited there; only its opening was read',
    vi: 'nhật ký của tập đoàn cứ điểm theo bản biên tập ở đó; mới đọc phần đầu',
  },
  'read in its opening': { en: 'only its opening was read', vi: 'mới đọc phần đầu' },
  'the opening was read': { en: 'only its opening was read', vi: 'mới đọc phần đầu' },
  'read in an extract': { en: 'read in an extract', vi: 'đọc qua một trích đoạn' },
  'read in extracts': { en: 'read in extracts', vi: 'đọc qua các trích đoạn' },
  'title from the address': {
    en: 'the title is taken from its web address',
    vi: 'nhan đề suy từ địa chỉ trang',
  },
  abstract: { en: 'its abstract was read', vi: 'mới đọc bản tóm tắt' },
  'read in translation': { en: 'read in translation', vi: 'đọc qua bản dịch' },
  'the publisher’s description was read': {
    en: 'only the publisher’s description was read',
    vi: 'mới đọc lời giới thiệu của nhà xuất bản',
  },
};
