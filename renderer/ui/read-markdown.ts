import { Marked, type MarkedToken, type Token, type TokenizerAndRendererExtension } from 'marked';
import { findAddress } from '../../geodata/model/app/atlas-address.ts';

const LOWEST_HEADING = 6;

/** The address of a record among words is a link, as a web address is. */
const addressLinks: TokenizerAndRendererExtension = {
  name: 'recordAddress',
  level: 'inline',
  start: (text) => findAddress(text)?.at,
  tokenizer(text) {
    const found = this.lexer.state.inLink ? null : findAddress(text);
    if (found?.at !== 0) return undefined;
    const { address } = found;
    return { type: 'link', raw: address, href: address, text: address, title: null, tokens: [] };
  },
};
const marked = new Marked({ gfm: true, breaks: true, extensions: [addressLinks] });

/**
 * Reads Markdown (GitHub's, with line ends kept) into tokens; what is nested too deep stays text.
 * The `depth` of a heading is its level on the page: it begins at `highestHeading` and skips none,
 * whatever the writer skipped.
 */
export function readMarkdown(text: string, highestHeading: number): readonly MarkedToken[] {
  try {
    const tokens = knownTokens(marked.lexer(text));
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

/** Tokens that Markdown itself has; the one extension makes links. */
export function knownTokens(tokens: readonly Token[] = []): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}
