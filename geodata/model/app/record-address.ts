import { PAGE_KINDS, type PageRef } from '../content/record-page.ts';

/** What has an address: an event with its record, and everything that has a page. */
export const RECORD_KINDS = ['event', ...PAGE_KINDS] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record of the atlas, by its lasting id. */
export type RecordRef = PageRef | { readonly kind: 'event'; readonly id: string };

/** How an address begins inside the atlas, in a note or a text. */
const RECORD_SCHEME = 'atlas';
/** How it begins outside: the scheme that the system knows the atlas by. */
export const OUTSIDE_SCHEME = 'parallel17';

/** The pages and tiles of the atlas come from `atlas://app/…`; `app` is no kind of record. */
const SCHEMES = `(?:${RECORD_SCHEME}|${OUTSIDE_SCHEME})`;
const PATH = `//(${RECORD_KINDS.join('|')})/([0-9a-z][0-9a-z-]{0,63})`;
const WHOLE = new RegExp(`^${SCHEMES}:${PATH}/?$`, 'i');
const BEGINNING = new RegExp(`^${SCHEMES}:`, 'i');
/** What ends a sentence is none of the address. */
const AMONG_WORDS = new RegExp(`(?<!\\w)${SCHEMES}:${PATH}(?<!-)(?![\\w-])`, 'i');

/** The address of a record, as it stands in a note: `atlas://event/geneva-conference`. */
export function addressOf({ kind, id }: RecordRef): string {
  return `${RECORD_SCHEME}://${kind}/${id}`;
}

/**
 * The record that an address names, from inside or from outside; `null` for every other text. An
 * address is a name and never fetched. Programs that pass one on may have changed its case, put it
 * into angle brackets or a slash behind it.
 */
export function readRecordAddress(text: string): RecordRef | null {
  const [, kind = '', id = ''] = WHOLE.exec(withoutBrackets(text)) ?? [];
  if (id === '') return null;
  return { kind: kind.toLowerCase() as RecordKind, id: id.toLowerCase() };
}

/** Whether a text means to be an address of the atlas, whether or not it names a record. */
export function isLikeRecordAddress(text: string): boolean {
  return BEGINNING.test(withoutBrackets(text));
}

/** The first address in a text, and where it begins; `null` when there is none. */
export function findRecordAddress(text: string): { address: string; at: number } | null {
  const match = AMONG_WORDS.exec(text);
  return match === null ? null : { address: match[0], at: match.index };
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^<(.*)>$/, '$1');
}
