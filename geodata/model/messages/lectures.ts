import type { Localized } from '../records.ts';

export const lectureMessages = {
  'lectures.title': { en: 'Lecture', vi: 'Bài giảng' },
} as const satisfies Record<string, Localized>;
