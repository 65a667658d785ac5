import type { MarkedToken, Token, Tokens } from 'marked';
import { type ComponentChildren, createElement, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { readAddress } from '../../geodata/model/app/atlas-address.ts';
import { outsideAddressOf } from '../../geodata/model/app/outside-address.ts';
import { decodeReferences } from '../../geodata/model/text/character-references.ts';
import { AddressLink } from './address-link.tsx';
import { knownTokens, readMarkdown } from './read-markdown.ts';

/** What is nested deeper than this is shown as it was written. */
const DEEPEST = 40;
/** Headings of a text stand below the title of the panel it is in, mostly an `h2`. */
const HIGHEST_HEADING = 3;

interface MarkdownProps {
  readonly text: string;
  /** Level of the text's first heading. */
  readonly highestHeading?: number;
}

/**
 * Markdown, drawn as elements of our own and never as HTML: raw HTML is shown as text, an image as
 * its description, and an address is a link only where main opens it, or where it names something of the atlas.
 */
export function Markdown({ text, highestHeading }: MarkdownProps): JSX.Element {
  const content = useMemo(() => renderMarkdown(text, highestHeading), [text, highestHeading]);
  return <div class="markdown">{content}</div>;
}

/** The elements that a text is drawn as. */
export function renderMarkdown(text: string, highestHeading = HIGHEST_HEADING): ComponentChildren {
  return renderAll(readMarkdown(text, highestHeading), 0);
}

function renderAll(tokens: readonly Token[] | undefined, depth: number): ComponentChildren {
  if (depth > DEEPEST) return tokens?.map(({ raw }) => raw).join('');
  return knownTokens(tokens).map((token, index) => renderToken(token, index, depth + 1));
}

function renderToken(token: MarkedToken, key: number, depth: number): ComponentChildren {
  switch (token.type) {
    case 'heading':
      return createElement(`h${token.depth}`, { key }, renderAll(token.tokens, depth));
    case 'paragraph':
      return <p key={key}>{renderAll(token.tokens, depth)}</p>;
    case 'blockquote':
      return <blockquote key={key}>{renderAll(token.tokens, depth)}</blockquote>;
    case 'list':
      return renderList(token, key, depth);
    case 'table':
      return renderTable(token, key, depth);
    case 'code':
      return (
        <pre key={key}>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr key={key} />;
    case 'space':
    case 'def':
      return null;
    default:
      return renderInline(token, key, depth);
  }
}

function renderInline(token: MarkedToken, key: number, depth: number): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong key={key}>{renderAll(token.tokens, depth)}</strong>;
    case 'em':
      return <em key={key}>{renderAll(token.tokens, depth)}</em>;
    case 'del':
      return <del key={key}>{renderAll(token.tokens, depth)}</del>;
    case 'codespan':
      return <code key={key}>{token.text}</code>;
    case 'br':
      return <br key={key} />;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'link':
      return renderLink(token, key, depth);
    case 'image':
      return decodeReferences(token.text);
    case 'text':
      return token.tokens === undefined
        ? decodeReferences(token.text)
        : renderAll(token.tokens, depth);
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

function renderLink(token: Tokens.Link, key: number, depth: number): ComponentChildren {
  const words = renderAll(token.tokens, depth);
  const address = token.autolink === true ? token.href : decodeReferences(token.href);
  const named = readAddress(address);
  if (named !== null) {
    const isBare = token.text === token.href;
    return (
      <AddressLink key={key} named={named}>
        {isBare ? undefined : words}
      </AddressLink>
    );
  }
  const href = outsideAddressOf(URL.parse(address));
  if (href === null) return words;
  return (
    <a key={key} href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function renderList(list: Tokens.List, key: number, depth: number): ComponentChildren {
  const items = list.items.map((item, index) => (
    <li key={index}>{renderAll(item.tokens, depth)}</li>
  ));
  if (!list.ordered) return <ul key={key}>{items}</ul>;
  return (
    <ol key={key} start={list.start === '' ? 1 : list.start}>
      {items}
    </ol>
  );
}

function renderTable(table: Tokens.Table, key: number, depth: number): ComponentChildren {
  return (
    <table key={key}>
      <thead>
        <tr>{table.header.map((cell, index) => renderCell(cell, index, depth))}</tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>{cells.map((cell, index) => renderCell(cell, index, depth))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function renderCell(cell: Tokens.TableCell, key: number, depth: number): ComponentChildren {
  const style = cell.align === null ? {} : { textAlign: cell.align };
  return createElement(cell.header ? 'th' : 'td', { key, style }, renderAll(cell.tokens, depth));
}
