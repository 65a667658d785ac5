import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageRef } from '../../geodata/model/content/record-page.ts';
import type { Localized } from '../../geodata/model/content/records.ts';
import { api } from '../api.ts';

/** `undefined` until it is known, `null` where this edition of the atlas has no such page. */
type PageTitle = Localized | null | undefined;

const titles = new Map<string, Signal<PageTitle>>();

/** What a page is called. It is asked for once, when somebody first wants to know. */
export function titleOfPage({ kind, id }: PageRef): ReadonlySignal<PageTitle> {
  const key = `${kind} ${id}`;
  const known = titles.get(key);
  if (known !== undefined) return known;
  const title = signal<PageTitle>(undefined);
  titles.set(key, title);
  void api.request('records.getPage', { kind, id }).then((result) => {
    if (result.ok) title.value = result.value.title;
    else if (result.error.code === 'notFound') title.value = null;
    else titles.delete(key);
  });
  return title;
}
