import { effect, untracked } from '@preact/signals';
import { comparisonLayout } from '../../../core/comparison-layout.ts';
import { session } from '../../../core/session.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';

/**
 * Has a map that becomes smaller or larger, because others come to stand beside it or go, show the
 * same ground as before: nearer or farther by what its size changed.
 */
export function keepGround({ map, container }: MapContext): Dispose {
  let before = comparisonLayout.peek();
  let sizeBefore: readonly [number, number] | null = null;
  const stop = effect(() => {
    const now = comparisonLayout.value;
    const isOther = now.columns !== before.columns || now.rows !== before.rows;
    before = now;
    if (!isOther) return;
    // The size of now is that of the last layout until the page is laid out anew.
    untracked(() => {
      sizeBefore ??= [container.clientWidth, container.clientHeight];
    });
  });
  const listener = map.on('resize', () => {
    if (sizeBefore === null) return;
    const [widthBefore, heightBefore] = sizeBefore;
    sizeBefore = null;
    // The opening view fits itself to any size.
    if (session.peek().camera === null) return;
    const { clientWidth, clientHeight } = container;
    const share = Math.min(clientWidth / widthBefore, clientHeight / heightBefore);
    if (share > 0 && Number.isFinite(share)) map.jumpTo({ zoom: map.getZoom() + Math.log2(share) });
  });
  return () => {
    stop();
    listener.unsubscribe();
  };
}
