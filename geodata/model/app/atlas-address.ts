import { PAGE_KINDS, type PageRef } from '../content/record-page.ts';
import { readViewPath, VIEW_PATTERN, type ViewRef, viewPath } from './view-address.ts';

/** What has an address: an event with its record, and everything that has a page. */
export const RECORD_KINDS = ['event', ...PAGE_KINDS] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record of the atlas, by its lasting id. */
export type RecordRef = PageRef | { readonly kind: 'event'; readonly id: string };

/** A note of the workbook that is open. */
export interface NoteRef {
  readonly kind: 'note';
  readonly id: string;
}

/** What an address names: a record, a note, or a place and a time to look at. */
export type AtlasAddress = RecordRef | NoteRef | ViewRef;

/** How an address begins inside the atlas, in a note or a text. */
const RECORD_SCHEME = 'atlas';
/** How it begins outside: the scheme that the system knows the atlas by. */
export const OUTSIDE_SCHEME = 'parallel17';

/** The pages and tiles of the atlas come from `atlas://app/…`; `app` is no kind of record. */
const SCHEMES = `(?:${RECORD_SCHEME}|${OUTSIDE_SCHEME})`;
const PATH = `//(${[...RECORD_KINDS, 'note'].join('|')})/([0-9a-z][0-9a-z-]{0,63})`;
const WHOLE = new RegExp(`^${SCHEMES}:${PATH}/?$`, 'i');
const VIEW = new RegExp(`^${SCHEMES}:(${VIEW_PATTERN})$`, 'i');
const BEGINNING = new RegExp(`^${SCHEMES}:`, 'i');
/** What ends a sentence is none of the address. */
const AMONG_WORDS = new RegExp(
  `(?<!\\w)${SCHEMES}:(?:${PATH}(?<!-)(?![\\w-])|${VIEW_PATTERN}(?<![.-]))`,
  'i',
);

/** The address of what is named, as it stands in a note: `atlas://event/geneva-conference`. */
export function addressOf(named: AtlasAddress): string {
  const path = named.kind === 'view' ? viewPath(named) : `${named.kind}/${named.id}`;
  return `${RECORD_SCHEME}://${path}`;
}

/**
 * What an address names, from inside or from outside; `null` for every other text. An address is a
 * name and never fetched. Programs that pass one on may have changed its case, put it into angle
 * brackets or a slash behind it; a sheet of paper breaks that of a view into lines.
 */
export function readAddress(text: string): AtlasAddress | null {
  const address = withoutBrackets(text);
  const view = VIEW.exec(address.replace(/\s+/g, '').replace('view/?', 'view?'))?.[1];
  if (view !== undefined) return readViewPath(view);
  const [, kind = '', id = ''] = WHOLE.exec(address) ?? [];
  if (id === '') return null;
  return { kind: kind.toLowerCase() as RecordKind | 'note', id: id.toLowerCase() };
}

/** Whether a text means to be an address of the atlas, whether or not it names a record. */
export function isLikeAddress(text: string): boolean {
  return BEGINNING.test(withoutBrackets(text));
}

/** The first address in a text, and where it begins; `null` when there is none. */
export function findAddress(text: string): { address: string; at: number } | null {
  const match = AMONG_WORDS.exec(text);
  return match === null ? null : { address: match[0], at: match.index };
}

/** The records and notes that a text names by their addresses, each once. */
export function recordsNamedIn(text: string): readonly (RecordRef | NoteRef)[] {
  const named = new Map<string, RecordRef | NoteRef>();
  let rest = text;
  for (let found = findAddress(rest); found !== null; found = findAddress(rest)) {
    const ref = readAddress(found.address);
    if (ref !== null && ref.kind !== 'view') named.set(addressOf(ref), ref);
    // What follows keeps the letter before it, by which an address is told from the end of a word.
    rest = rest.slice(found.at + found.address.length - 1);
  }
  return [...named.values()];
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^<(.*)>$/, '$1');
}
