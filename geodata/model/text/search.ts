/** How many matches a search answers with; more are nobody's to read. */
export const MOST_MATCHES = 500;

/** What a search found. */
export interface Found {
  /** The best match first. */
  readonly ids: readonly string[];
  /** Whether there are matches beyond these. */
  readonly hasMore: boolean;
}

export const NOTHING_FOUND: Found = { ids: [], hasMore: false };
