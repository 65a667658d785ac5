import { effect, untracked } from '@preact/signals';
import {
  activateMap,
  dividerShare,
  drawnCount,
  isComparing,
  pointedIndex,
} from '../../../core/comparison.ts';
import { comparisonLayout, placeStyle } from '../../../core/comparison-layout.ts';
import { t } from '../../../core/language.ts';
import { mapSubjectAt } from '../../../core/map-subject.ts';
import { notify } from '../../../core/notices.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { nameOfMap } from '../compared-names.ts';

/**
 * While maps are compared: opens one for each place after the first, which this map has, and closes
 * those that are no longer asked for. Each draws for itself what changes in it, and nothing else.
 */
export function followComparedMaps(context: MapContext): Dispose {
  const closings: Dispose[] = [];
  const keepOwn = untracked(() => watchMap(context.container, 0));
  const stop = effect(() => {
    const wanted = isComparing.value ? drawnCount.value : 1;
    untracked(() => {
      while (closings.length > wanted - 1) closings.pop()?.();
      while (closings.length < wanted - 1) closings.push(open(context, closings.length + 1));
    });
  });
  return () => {
    stop();
    keepOwn();
    for (const close of closings) close();
  };
}

function open({ container, openSecondMap }: MapContext, index: number): Dispose {
  const element = document.createElement('div');
  element.className = 'compared-map';
  container.parentElement?.append(element);
  const stopPlacing = effect(() => place(element, index));
  const closeMap = openSecondMap(element, 'compared', mapSubjectAt(index));
  if (closeMap === null) notify('error', t('compare.undrawable', { number: index + 1 }));
  const stopWatching = watchMap(element, index);
  return () => {
    stopWatching();
    closeMap?.();
    stopPlacing();
    element.remove();
  };
}

function place(element: HTMLElement, index: number): void {
  const { isSwiped } = comparisonLayout.value;
  for (const [name, value] of Object.entries(placeStyle(isSwiped ? 0 : index))) {
    element.style.setProperty(name, value);
  }
  element.classList.toggle('is-over', isSwiped);
  element.style.setProperty('--share', String(dividerShare.value));
}

/** Names a map, tells when the pointer is on it, and makes it the active one when it is used. */
function watchMap(element: HTMLElement, index: number): Dispose {
  const abort = new AbortController();
  const options = { signal: abort.signal };
  const activate = () => {
    if (isComparing.peek()) activateMap(index);
  };
  element.addEventListener('pointerdown', activate, options);
  element.addEventListener('focusin', activate, options);
  element.addEventListener(
    'pointerenter',
    () => {
      if (isComparing.peek()) pointedIndex.value = index;
    },
    options,
  );
  element.addEventListener(
    'pointerleave',
    () => {
      if (pointedIndex.peek() === index) pointedIndex.value = null;
    },
    options,
  );
  const stopNaming = effect(() => {
    const canvas = element.querySelector('canvas');
    canvas?.setAttribute('aria-label', isComparing.value ? nameOfMap(index) : t('map.title'));
  });
  return () => {
    abort.abort();
    stopNaming();
  };
}
