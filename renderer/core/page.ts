import { effect, signal } from '@preact/signals';
import type { PageRef, RecordPage } from '../../geodata/model/content/record-page.ts';
import type { AtlasError } from '../../geodata/model/result.ts';
import { api } from '../api.ts';
import { flyToBounds } from './camera.ts';
import { closeChooser, selection } from './selection.ts';

/**
 * The page that is open in place of a record: of a place, a person, an organisation, a feature or
 * a source. It is read and not selected: list, timeline and map go on pointing at events and notes.
 */
export const openPageRef = signal<PageRef | null>(null);

/** What the panel shows of it. */
export type PageView =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly ref: PageRef }
  | { readonly state: 'shown'; readonly page: RecordPage }
  | { readonly state: 'failed'; readonly ref: PageRef; readonly error: AtlasError };
export const pageView = signal<PageView>({ state: 'none' });

/** The page to whose place the map flies when it is read. */
let awaitedByMap: PageRef | null = null;

/** Opens a page; what was selected no longer is. The map flies there only when asked to. */
export function openPage(ref: PageRef, options: { readonly fly: boolean } = { fly: false }): void {
  closeChooser();
  awaitedByMap = options.fly ? ref : null;
  selection.value = null;
  openPageRef.value = ref;
}

/** Closes the page. Answers whether there was one. */
export function closePage(): boolean {
  const wasOpen = openPageRef.peek() !== null;
  openPageRef.value = null;
  return wasOpen;
}

/** Loads each page that is opened, and closes it when a record is selected. */
export function followPage(): () => void {
  const stopClosing = effect(() => {
    if (selection.value !== null) openPageRef.value = null;
  });
  const stopLoading = effect(() => {
    const ref = openPageRef.value;
    if (ref === null) {
      pageView.value = { state: 'none' };
      return;
    }
    pageView.value = { state: 'loading', ref };
    void api.request('records.getPage', { kind: ref.kind, id: ref.id }).then((result) => {
      if (openPageRef.peek() !== ref) return;
      const bounds = result.ok ? result.value.position?.bounds : undefined;
      if (bounds !== undefined && awaitedByMap === ref) flyToBounds(bounds);
      pageView.value = result.ok
        ? { state: 'shown', page: result.value }
        : { state: 'failed', ref, error: result.error };
    });
  });
  return () => {
    stopClosing();
    stopLoading();
  };
}
