import { describe, expect, it } from 'vitest';
import { type BackupLimits, backupsToKeep } from '../../../../db/backups/keep-backups.ts';
import type { BackupOccasion } from '../../../../geodata/model/workbook/backups.ts';

const NOW = '2026-11-30T20:30:00Z';
const LIMITS: BackupLimits = { hours: 2, days: 2, months: 2, budgetBytes: 100 };

/** A backup in words: moment, occasion, bytes. */
function backup(words: string) {
  const [at = '', occasion = 'hour', bytes = '1'] = words.split(' ');
  const atMs = Date.parse(`${at}:00Z`);
  return { words, atMs, occasion: occasion as BackupOccasion, bytes: Number(bytes) };
}

function kept(backups: readonly string[], limits = LIMITS): string[] {
  const all = backups.map(backup);
  return backupsToKeep(all, Date.parse(NOW), limits).map(({ words }) => words);
}

const CASES: readonly (readonly [what: string, given: string[], kept: string[]])[] = [
  ['nothing of nothing', [], []],
  ['the only one, however old', ['1999-01-01T00:00'], ['1999-01-01T00:00']],
  [
    'the newest of an hour',
    ['2026-11-30T20:01', '2026-11-30T20:20', '2026-11-30T19:59'],
    ['2026-11-30T20:20', '2026-11-30T19:59'],
  ],
  [
    'so many hours, in which there is one, not so many past hours',
    ['2026-11-30T20:00', '2026-11-30T09:00', '2026-11-30T08:00'],
    ['2026-11-30T20:00', '2026-11-30T09:00'],
  ],
  [
    'beyond its hours the newest of a day',
    ['2026-11-30T20:00', '2026-11-30T19:00', '2026-11-29T12:00', '2026-11-29T11:00'],
    ['2026-11-30T20:00', '2026-11-30T19:00', '2026-11-29T12:00'],
  ],
  [
    'beyond its days the newest of a month',
    [
      '2026-11-30T20:00',
      '2026-11-29T20:00',
      '2026-11-28T20:00',
      '2026-10-05T01:00',
      '2026-10-04T01:00',
    ],
    ['2026-11-30T20:00', '2026-11-29T20:00', '2026-10-05T01:00'],
  ],
  [
    'nothing beyond its months',
    ['2026-11-30T20:00', '2026-10-30T20:00', '2026-09-30T20:00'],
    ['2026-11-30T20:00', '2026-10-30T20:00'],
  ],
  [
    'for a day what the clock did not make',
    [
      '2026-11-30T20:10',
      '2026-11-30T20:00 import',
      '2026-11-29T20:40 restore',
      '2026-11-29T21:00',
      '2026-11-30T18:00',
    ],
    [
      '2026-11-30T20:10',
      '2026-11-30T20:00 import',
      '2026-11-30T18:00',
      '2026-11-29T21:00',
      '2026-11-29T20:40 restore',
    ],
  ],
  [
    'and not longer',
    ['2026-11-30T20:10', '2026-11-28T20:00', '2026-11-28T19:00 import', '2026-11-27T19:00'],
    ['2026-11-30T20:10', '2026-11-28T20:00'],
  ],
  [
    'the newest, though it is beyond the budget',
    ['2026-11-30T20:10 hour 500'],
    ['2026-11-30T20:10 hour 500'],
  ],
  [
    'beyond the budget months before hours',
    ['2026-11-30T20:10 hour 40', '2026-11-30T19:00 hour 40', '2026-10-30T19:00 hour 40'],
    ['2026-11-30T20:10 hour 40', '2026-10-30T19:00 hour 40'],
  ],
  [
    'of what has room also what is smaller',
    ['2026-11-30T20:10 hour 60', '2026-11-29T19:00 hour 60', '2026-10-30T19:00 hour 40'],
    ['2026-11-30T20:10 hour 60', '2026-10-30T19:00 hour 40'],
  ],
];

describe('of all backups', () => {
  it.each(CASES)('it keeps %s', (_what, given, expected) => {
    expect(kept(given)).toEqual(expected);
    expect(kept(given.toReversed())).toEqual(expected);
  });
});

it('by the limits of the atlas a year of hours becomes 24 hours, 14 days and 12 months', () => {
  const hours = Array.from({ length: 366 * 24 }, (_, index) => ({
    atMs: Date.parse(NOW) - index * 3_600_000,
    bytes: 1,
    occasion: 'hour' as const,
  }));
  const left = backupsToKeep(hours, Date.parse(NOW));
  // Today is one of the days and this month one of the months.
  expect(left).toHaveLength(24 + 13 - 1 + 11);
  expect(left[0]).toBe(hours[0]);
  expect(backupsToKeep(left, Date.parse(NOW))).toEqual(left);
});
