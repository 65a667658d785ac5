import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../../renderer/ui/markdown.tsx';
import { askedAt, insertionOf, linkTo } from '../../../../../renderer/ui/writing/asked-offers.ts';

/** The bar is the caret. */
const at = (text: string) => askedAt(text.replace('|', ''), text.indexOf('|'));

test.each([
  ['See [[|', '', 4],
  ['See [[Điện Biên|', 'Điện Biên', 4],
  ['[[a]] and [[b|c', 'b', 10],
])('%j asks for a record', (text, asked, from) => {
  expect(at(text)).toEqual({ text: asked, from });
});

test.each(['[one|', '[[a]|', '[[a]]|', '[[a\n|', '[[a [b|', 'plain|'])(
  '%j asks for nothing',
  (text) => {
    expect(at(text)).toBeNull();
  },
);

function complete(text: string, chosen: string): string {
  const [plain, caret] = [text.replace('|', ''), text.indexOf('|')];
  const asked = askedAt(plain, caret);
  if (asked === null) throw new Error('nothing is asked');
  const { from, to, text: put } = insertionOf(asked, chosen, plain, caret);
  return plain.slice(0, from) + put + plain.slice(to);
}

test('what is chosen takes the place of the signs, with the brackets that close them', () => {
  expect(complete('See [[sie| now', '[S](a)')).toBe('See [S](a) now');
  expect(complete('See [[sie|]] now', '[S](a)')).toBe('See [S](a) now');
});

test('a title with any signs is the words of its link', () => {
  const link = linkTo('https://example.org/', 'A [draft] *of* `x` <b> \\ “Vân”');
  const [drawn] = [JSON.stringify(renderMarkdown(link))];
  expect(drawn).not.toContain('em');
  expect(link).toBe('[A \\[draft\\] \\*of\\* \\`x\\` \\<b\\> \\\\ “Vân”](https://example.org/)');
});
