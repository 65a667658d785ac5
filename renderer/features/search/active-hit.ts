import { computed, effect, signal } from '@preact/signals';
import { chooseHit } from './choose-hit.ts';
import { shownHits } from './filters.ts';
import type { Hit } from './hit.ts';
import { markedPosition } from './marked-position.ts';
import { isAnswered, searchText } from './search.ts';

/** The list that the box controls. */
export const HITS_ID = 'search-hits';

/** The element of a hit, for `aria-activedescendant`. */
export function hitElementId(index: number): string {
  return `search-hit-${index}`;
}

/** The hit that arrow keys point at; -1 while none is, and Enter then means the first. */
export const activeHit = signal(-1);

/** Whether there is a list under the box. */
export const hasHits = computed(() => shownHits.value.length > 0);

/** What the text says by itself: no answer is awaited for it. */
const TYPED: ReadonlySet<Hit['kind']> = new Set(['position', 'date', 'address']);
/** What opens in the panel at the right. */
const READ: ReadonlySet<Hit['kind']> = new Set(['record', 'note', 'address']);

/** Enter was pressed before the answer was there. */
let isWaiting = false;

/** Points at the next hit or the one before, round and round. */
export function moveActiveHit(by: 1 | -1): void {
  const count = shownHits.peek().length;
  if (count === 0) return;
  const now = activeHit.peek();
  activeHit.value = now === -1 && by === -1 ? count - 1 : (now + by + count) % count;
  document.getElementById(hitElementId(activeHit.peek()))?.scrollIntoView({ block: 'nearest' });
}

/** Goes to the hit that is pointed at, else to the first; one that is still looked for is awaited. */
export function takeActiveHit(): void {
  const hit = shownHits.peek()[Math.max(0, activeHit.peek())];
  const isTyped = hit !== undefined && TYPED.has(hit.kind);
  isWaiting = !isAnswered.peek() && activeHit.peek() === -1 && !isTyped;
  if (!isWaiting && hit !== undefined) takeHit(hit);
}

/** Goes to a hit, and with it the focus: what was found is what one reads next. */
export function takeHit(hit: Hit): void {
  chooseHit(hit);
  if (!READ.has(hit.kind)) return;
  // The panel is there when what this press has changed is drawn.
  setTimeout(() => document.querySelector<HTMLElement>('.side-panel .record-scroll')?.focus());
}

/** Points at nothing when something else is typed, and goes on where Enter was too early. */
export function followActiveHit(): () => void {
  const stopPointing = effect(() => {
    void searchText.value;
    activeHit.value = -1;
    markedPosition.value = null;
    isWaiting = false;
  });
  const stopWaiting = effect(() => {
    const [first] = isAnswered.value ? shownHits.value : [];
    if (first === undefined || !isWaiting) return;
    isWaiting = false;
    takeHit(first);
  });
  return () => {
    stopPointing();
    stopWaiting();
  };
}
