import { t } from '../core/language.ts';

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

interface SwipeDividerProps {
  readonly label: string;
  /** How far it stands from the left, 0–1. */
  readonly share: number;
  readonly onSlide: (share: number) => void;
}

/** The line between two maps that lie over each other: dragged, or moved by arrows. */
export function SwipeDivider({ label, share, onSlide }: SwipeDividerProps) {
  const slideTo = (to: number) => onSlide(Math.min(1, Math.max(0, to)));
  const percent = Math.round(share * 100);
  return (
    <div
      class="swipe-divider"
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={t('scans.percent', { percent })}
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
