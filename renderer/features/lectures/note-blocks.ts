import type { MarkedToken, Token } from 'marked';
import type { NoteBlock } from '../../../geodata/model/app/handout.ts';
import { knownTokens, readMarkdown } from '../../ui/read-markdown.ts';

/** Speaker notes without their Markdown, block by block, for pages that have no links or tables. */
export function noteBlocks(markdown: string): readonly NoteBlock[] {
  return readMarkdown(markdown, 3)
    .flatMap(blocksOf)
    .filter(({ text }) => text !== '');
}

function blocksOf(token: MarkedToken): readonly NoteBlock[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', text: plain(token.tokens) }];
    case 'list':
      return token.items.map(({ tokens }) => ({ kind: 'item', text: plain(tokens) }));
    case 'blockquote':
      return knownTokens(token.tokens).flatMap(blocksOf);
    case 'code':
      return [{ kind: 'paragraph', text: token.text.trim() }];
    case 'table':
      return [token.header, ...token.rows].map((row) => ({
        kind: 'paragraph',
        text: row.map(({ tokens }) => plain(tokens)).join(' · '),
      }));
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', text: plain(token.tokens ?? [token]) }];
    default:
      return [];
  }
}

/** The words of tokens, as one reads them aloud. */
function plain(tokens: readonly Token[] = []): string {
  const words = knownTokens(tokens).map((token) => {
    if (token.type === 'br') return '\n';
    if ('tokens' in token && token.tokens !== undefined) return plain(token.tokens);
    return 'text' in token ? token.text : '';
  });
  return unescapeEntities(words.join('')).normalize('NFC').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
