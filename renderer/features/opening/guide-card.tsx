import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Guide, guideWidthPx } from '../../core/guide.ts';
import { IconButton } from '../../ui/icon-button.tsx';

const WIDTH_PX = 344;
const INSET_PX = 12;

interface GuideCardProps {
  readonly kind: Guide['kind'];
  readonly title: string;
  readonly onClose: () => void;
  /** What closing it does, in words. */
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

/**
 * The cartouche at the lower left of the map. It takes the focus when it comes, so that keys and
 * screen readers begin there, and gives it back when it goes.
 */
export function GuideCard({ kind, title, onClose, closeLabel, children }: GuideCardProps) {
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    guideWidthPx.value = INSET_PX + WIDTH_PX;
    heading.current?.focus({ preventScroll: true });
    return () => {
      guideWidthPx.value = 0;
      const isHere = card.current?.contains(document.activeElement) === true;
      if (isHere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      ref={card}
      class={`guide-card is-${kind}`}
      style={{ width: `${WIDTH_PX}px` }}
      aria-labelledby={titleId}
    >
      <div class="guide-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} keys="Esc" isQuiet onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
