import { signal } from '@preact/signals';

/** What leads a person who is new to the atlas: the card of the opening, or a step of the tour. */
export type Guide = { readonly kind: 'opening' } | { readonly kind: 'tour'; readonly step: number };

/** The guide that stands on the map, if any. */
export const guide = signal<Guide | null>(null);

/** Pixels at the left of the map that the guide keeps covered, with the edge; written by the guide. */
export const guideWidthPx = signal(0);

/** Puts the guide away. Answers whether there was one. */
export function closeGuide(): boolean {
  const wasOpen = guide.peek() !== null;
  guide.value = null;
  return wasOpen;
}
