import { effect, untracked } from '@preact/signals';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { isComparing, swipeShare } from '../scans.ts';

/**
 * While scanned maps are compared: lays the plain map over the right part of this one. Whoever
 * points and clicks still does so on this one.
 */
export function followSwipe({ container, openSecondMap }: MapContext): Dispose {
  let close: Dispose | null = null;
  const open = (): Dispose | null => {
    const element = document.createElement('div');
    element.className = 'map-plain';
    element.ariaHidden = 'true';
    container.after(element);
    const closeMap = openSecondMap(element, 'plain');
    if (closeMap === null) {
      element.remove();
      return null;
    }
    const stopSliding = effect(() => {
      element.style.setProperty('--share', String(swipeShare.value ?? 1));
    });
    return () => {
      stopSliding();
      closeMap();
      element.remove();
    };
  };
  const stop = effect(() => {
    const isWanted = isComparing.value;
    untracked(() => {
      if (isWanted) close ??= open();
      else close?.();
    });
    if (!isWanted) close = null;
  });
  return () => {
    stop();
    close?.();
  };
}
