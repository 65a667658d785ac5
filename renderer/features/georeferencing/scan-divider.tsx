import { t } from '../../core/language.ts';
import { SwipeDivider } from '../../ui/swipe-divider.tsx';
import { isComparing, swipeShare } from './scans.ts';

/** The line between scanned maps, at its left, and the plain map. */
export function ScanDivider() {
  if (!isComparing.value) return null;
  return (
    <SwipeDivider
      label={t('scans.divider')}
      share={swipeShare.value ?? 0.5}
      onSlide={(share) => {
        swipeShare.value = share;
      }}
    />
  );
}
