/** Where a claim is taken from, as Pandoc writes it: `@source`, or `@source, p. 12`. */
export interface Citation {
  readonly source: string;
  /** Where in the source, in its own words (`p. 12`); empty when none is given. */
  readonly locator: string;
}

/** A sentence or two that say one thing, with where it is taken from. */
export interface Claim {
  readonly text: string;
  /** Empty exactly when nobody has found a source yet. */
  readonly citations: readonly Citation[];
}

/** Why an item of a body is no claim; reads as the end of a sentence. */
export interface ClaimFault {
  readonly reason: string;
}

const UNSOURCED = '@?';

/**
 * Reads an item of a body: `Text. [@source; @other, p. 12]`, or `Text. [@?]` for what is not yet
 * sourced.
 */
export function readClaim(item: string): Claim | ClaimFault {
  const match = /^(.*\S)\s+\[([^[\]]*)\]$/su.exec(item.trim());
  const [, text = '', list = ''] = match ?? [];
  if (match === null) return { reason: 'does not end with its sources in brackets, or [@?]' };
  if (text.includes('[@')) return { reason: 'cites in the middle: one claim for each item' };
  const parts = list.split(';').map((part) => part.trim());
  if (parts.includes(UNSOURCED)) {
    return parts.length === 1 ? { text, citations: [] } : { reason: 'has sources beside [@?]' };
  }
  const citations: Citation[] = [];
  for (const part of parts) {
    const [, source, locator = ''] = /^@([0-9a-z][0-9a-z-]*)(?:,\s*(.+))?$/u.exec(part) ?? [];
    if (source === undefined) return { reason: `has "${part}" where "@source" should stand` };
    citations.push({ source, locator });
  }
  return { text, citations };
}

/** Whether reading failed. */
export function isClaimFault(read: Claim | ClaimFault): read is ClaimFault {
  return 'reason' in read;
}
