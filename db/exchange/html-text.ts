import { decodeReferences } from '../../geodata/model/text/character-references.ts';

const TAG =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|table|td|th|tr|u|ul)[\s/>]/i;
/** Elements that begin or end a line. */
const LINES: ReadonlySet<string> = new Set([
  'br',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tr',
  'ul',
]);
/** Elements whose content is not text. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title']);
const LINK = /\bhref\s*=\s*["']?(https?:[^"'\s>]+)/i;

/** Whether a text is HTML rather than a text with a `<` in it. */
export function isHtml(text: string): boolean {
  return TAG.test(text);
}

/**
 * The words of an HTML text, as other programs keep in descriptions: blocks as lines, links with
 * their address behind them. Read once from left to right, so that no text is slow to read.
 */
export function htmlToText(html: string): string {
  const written: string[] = [];
  const links: string[] = [];
  const skipUnread = unreadSkipper(html);
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) {
      written.push(html.slice(at));
      break;
    }
    written.push(html.slice(at, open));
    const tag = html.slice(open + 1, close);
    written.push(textOfTag(tag, links));
    at = skipUnread(tag, close + 1);
  }
  return tidy(decodeReferences(written.join('')));
}

function nameOf(tag: string): string {
  return /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/** What stands for a tag; `links` holds the addresses of the links that are open. */
function textOfTag(tag: string, links: string[]): string {
  const name = nameOf(tag);
  const isEnd = tag.startsWith('/');
  if (name === 'a' && !isEnd) links.push(LINK.exec(tag)?.[1] ?? '');
  if (name === 'a' && isEnd) {
    const address = links.pop() ?? '';
    return address === '' ? '' : ` (${address})`;
  }
  if (name === 'li' && !isEnd) return '\n- ';
  if (name === 'td' || name === 'th') return ' ';
  return LINES.has(name) ? '\n' : '';
}

/** Where reading goes on after a tag: at the end of a script, at once behind any other. */
function unreadSkipper(html: string): (tag: string, after: number) => number {
  const lowered = html.toLowerCase();
  const unclosed = new Set<string>();
  return (tag, after) => {
    const name = nameOf(tag);
    if (!UNREAD.has(name) || tag.startsWith('/') || unclosed.has(name)) return after;
    const end = lowered.indexOf(`</${name}`, after);
    if (end < 0) unclosed.add(name);
    return end < 0 ? after : end;
  };
}

/** Runs of spaces are one, and no more than one line stays empty. */
function tidy(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
