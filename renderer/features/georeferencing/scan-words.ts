import { signal } from '@preact/signals';
import { tryParseEdtf } from '../../../geodata/model/time/edtf.ts';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { scans } from '../../core/workbook.ts';
import { editScan } from './scans.ts';

/** Stored this long after the last key, so that a word is one edit. */
const SAVE_AFTER_MS = 600;

/** What is typed of a scanned map and not stored; what is missing stands in the workbook. */
export interface ScanWords {
  readonly title?: string;
  readonly date?: string | null;
}

/** By scanned map. They outlive the fields: what could not be stored is there when these open again. */
const typed = signal<ReadonlyMap<string, ScanWords>>(new Map());
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** What the fields of a scanned map show. */
export function wordsOf(scan: Scan): Required<ScanWords> {
  const { title = scan.title, date = scan.date } = typed.value.get(scan.id) ?? {};
  return { title, date };
}

/** Takes over what is typed; it is stored once the typing rests. */
export function typeWords(scanId: string, patch: ScanWords): void {
  setTyped(scanId, { ...typed.peek().get(scanId), ...patch });
  clearTimeout(timers.get(scanId));
  timers.set(
    scanId,
    setTimeout(() => void storeWords(scanId), SAVE_AFTER_MS),
  );
}

/**
 * Stores what is right of what is typed. What is not right yet, or finds no room, stays typed; the
 * person is told of the latter.
 */
export async function storeWords(scanId: string): Promise<void> {
  clearTimeout(timers.get(scanId));
  timers.delete(scanId);
  const scan = scans.peek().find(({ id }) => id === scanId);
  const words = typed.peek().get(scanId);
  if (scan === undefined || words === undefined) return;
  const patch = storable(scan, words);
  const isStored = Object.keys(patch).length === 0 || (await editScan(scan, patch));
  const now = typed.peek().get(scanId);
  if (isStored && now !== undefined) setTyped(scanId, unstored(now, { ...scan, ...patch }));
}

/** Stores what is typed of all scanned maps, as far as it is right. */
export async function storeAllWords(): Promise<void> {
  await Promise.all([...typed.peek().keys()].map(storeWords));
}

function storable(scan: Scan, words: ScanWords): Partial<Pick<Scan, 'title' | 'date'>> {
  const { title, date } = cleaned(words);
  const isTitle = title !== undefined && title !== '' && title !== scan.title;
  const isDate = date !== undefined && (date === null || tryParseEdtf(date) !== null);
  return { ...(isTitle && { title }), ...(isDate && date !== scan.date && { date }) };
}

/** What of it is not what is stored now. */
function unstored(words: ScanWords, scan: Scan): ScanWords {
  const { title, date } = cleaned(words);
  return {
    ...(title !== undefined && title !== scan.title && { title: words.title ?? title }),
    ...(date !== undefined && date !== scan.date && { date: words.date ?? date }),
  };
}

function cleaned({ title, date }: ScanWords): ScanWords {
  return {
    ...(title !== undefined && { title: title.trim().normalize('NFC') }),
    ...(date !== undefined && { date: date?.trim() ?? null }),
  };
}

function setTyped(scanId: string, words: ScanWords): void {
  const next = new Map(typed.peek());
  if (Object.keys(words).length === 0) next.delete(scanId);
  else next.set(scanId, words);
  typed.value = next;
}
