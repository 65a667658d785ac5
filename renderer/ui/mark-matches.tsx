import type { JSX } from 'preact';
import { splitMatches, type TextPart } from './split-matches.ts';

/** A text with its matches marked. */
export function Marked(props: { readonly text: string; readonly words: readonly string[] }) {
  if (props.words.length === 0) return <>{props.text}</>;
  return <>{splitMatches(props.text, props.words).map(renderPart)}</>;
}

function renderPart({ text, isMatch }: TextPart, index: number): JSX.Element | string {
  return isMatch ? <mark key={index}>{text}</mark> : text;
}
