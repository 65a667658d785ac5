import { effect, signal } from '@preact/signals';
import { findSnippets } from '../../core/find.ts';
import { shownHits } from './filters.ts';
import { isCounted, searchText } from './search.ts';

/** Sentences that say why events were found, of those that did not come with one. */
export const snippets = signal<{
  readonly text: string;
  readonly byId: ReadonlyMap<string, string>;
}>({ text: '', byId: new Map() });

/** Asks why events far down the list were found, once they are shown. */
export function followSnippets(): () => void {
  let asked: { readonly text: string; readonly ids: Set<string> } = { text: '', ids: new Set() };
  const ask = async (text: string, ids: readonly string[]) => {
    const found = await findSnippets(text, ids);
    if (text !== asked.text) return;
    const before = snippets.peek();
    const known = before.text === text ? before.byId : [];
    snippets.value = { text, byId: new Map([...known, ...Object.entries(found)]) };
  };
  return effect(() => {
    const text = searchText.value.trim();
    if (asked.text !== text) asked = { text, ids: new Set() };
    if (!isCounted.value) return;
    const wanted = shownHits.value.flatMap((one) =>
      one.kind === 'record' && one.hit.grade === 'text' && one.hit.snippet === null
        ? [one.hit.id]
        : [],
    );
    const ids = wanted.filter((id) => !asked.ids.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.ids.add(id);
    void ask(text, ids.slice(0, 100));
  });
}
