import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The size of an element as it stands, in CSS pixels. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Follows the size of an element; 0 × 0 until it is laid out. */
export function useSize(ref: RefObject<HTMLElement | null>): Signal<Size> {
  const size = useSignal<Size>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      size.value = { widthPx: element.offsetWidth, heightPx: element.offsetHeight };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, size]);
  return size;
}
