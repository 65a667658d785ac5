import type { Backup } from '../../geodata/model/workbook/backups.ts';

/** How many backups are kept, by how far they lie apart, and what they may weigh together. */
export interface BackupLimits {
  readonly hours: number;
  readonly days: number;
  readonly months: number;
  readonly budgetBytes: number;
}

const BACKUP_LIMITS: BackupLimits = {
  hours: 24,
  days: 14,
  months: 12,
  budgetBytes: 1_000_000_000,
};

const DAY_MS = 86_400_000;

type Kept = Pick<Backup, 'atMs' | 'bytes' | 'occasion'>;

/**
 * Those that are to stay: the newest of each of the last 24 hours, 14 days and 12 months in which
 * there is one (in UTC), and for a day all that were not made by the clock. Beyond the budget the oldest
 * hours go first, then days, then months. The newest always stays.
 */
export function backupsToKeep<B extends Kept>(
  backups: readonly B[],
  nowMs: number,
  limits: BackupLimits = BACKUP_LIMITS,
): B[] {
  const newestFirst = [...backups].sort((one, other) => other.atMs - one.atMs);
  const months = newestOf(newestFirst, 'YYYY-MM'.length, limits.months);
  const days = newestOf(newestFirst, 'YYYY-MM-DD'.length, limits.days);
  const hours = newestOf(newestFirst, 'YYYY-MM-DDTHH'.length, limits.hours);
  const recent = newestFirst.filter(
    ({ occasion, atMs }) => occasion !== 'hour' && nowMs - atMs < DAY_MS,
  );
  // What is worth most comes first, and of equal worth what is newest.
  const byWorth = new Set([...newestFirst.slice(0, 1), ...months, ...days, ...recent, ...hours]);
  const kept = new Set<B>();
  let bytes = 0;
  for (const backup of byWorth) {
    if (kept.size > 0 && bytes + backup.bytes > limits.budgetBytes) continue;
    kept.add(backup);
    bytes += backup.bytes;
  }
  return newestFirst.filter((backup) => kept.has(backup));
}

/** The newest of each of the last spans; `length` is how much of the moment names a span. */
function newestOf<B extends Kept>(newestFirst: readonly B[], length: number, spans: number): B[] {
  const bySpan = new Map<string, B>();
  for (const backup of newestFirst) {
    const span = new Date(backup.atMs).toISOString().slice(0, length);
    if (!bySpan.has(span)) bySpan.set(span, backup);
  }
  return [...bySpan.values()].slice(0, spans);
}
