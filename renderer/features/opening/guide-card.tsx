import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Guide, guideWidthPx } from '../../core/guide.ts';
import { mapWidthPx } from '../../core/panels.ts';
import { IconButton } from '../../ui/icon-button.tsx';

const WIDTH_PX = { wide: 344, narrow: 296 } as const;
/** On a map narrower than this the card is narrow too. */
const WIDE_MAP_PX = 860;
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
  const widthPx = mapWidthPx.value < WIDE_MAP_PX ? WIDTH_PX.narrow : WIDTH_PX.wide;
  useEffect(() => {
    guideWidthPx.value = INSET_PX + widthPx;
  }, [widthPx]);
  useEffect(() => {
    const before = document.activeElement;
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
      style={{ width: `${widthPx}px` }}
      // The tour opens records while one walks on by key.
      data-keeps-focus={kind === 'tour' ? '' : undefined}
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
