import { lexer, type MarkedToken, type Token } from 'marked';

const LOWEST_HEADING = 6;

/**
 * Reads Markdown (GitHub's, with line ends kept) into tokens; what is nested too deep stays text.
 * The `depth` of a heading is its level on the page: it begins at `highestHeading` and skips none,
 * whatever the writer skipped.
 */
export function readMarkdown(text: string, highestHeading: number): readonly MarkedToken[] {
  try {
    const tokens = knownTokens(lexer(text, { gfm: true, breaks: true }));
    levelHeadings(tokens, highestHeading, []);
    return tokens;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ type: 'code', raw: text, text }];
  }
}

/** `written` holds the depths of the headings that the next one may stand under. */
function levelHeadings(tokens: readonly MarkedToken[], highest: number, written: number[]): void {
  for (const token of tokens) {
    if (token.type === 'heading') {
      while ((written.at(-1) ?? 0) >= token.depth) written.pop();
      written.push(token.depth);
      token.depth = Math.min(highest + written.length - 1, LOWEST_HEADING);
    } else if (token.type === 'list') {
      levelHeadings(token.items, highest, written);
    } else if (token.type === 'blockquote' || token.type === 'list_item') {
      levelHeadings(knownTokens(token.tokens), highest, written);
    }
  }
}

/** Tokens that Markdown itself has; there are no extensions. */
export function knownTokens(tokens: readonly Token[] = []): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}
