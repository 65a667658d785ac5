import { t } from '../../core/language.ts';
import { isComparing, swipeShare } from './scans.ts';

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

/** The line between scanned maps, at its left, and the plain map: dragged, or moved by arrows. */
export function SwipeDivider() {
  if (!isComparing.value) return null;
  const share = swipeShare.value ?? 0.5;
  return (
    <div
      class="swipe-divider"
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('scans.divider')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={t('scans.percent', { percent: Math.round(share * 100) })}
      style={{ '--share': share }}
      onKeyDown={(event) => {
        const step = KEY_STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        slideTo(share + step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const room = event.currentTarget.parentElement?.getBoundingClientRect();
        const isHeld = event.currentTarget.hasPointerCapture(event.pointerId);
        if (isHeld && room !== undefined) slideTo((event.clientX - room.left) / room.width);
      }}
    >
      <span class="swipe-handle" aria-hidden="true" />
    </div>
  );
}

function slideTo(share: number): void {
  swipeShare.value = Math.min(1, Math.max(0, share));
}
