import { dividerShare, isComparing } from '../../core/comparison.ts';
import { comparisonLayout } from '../../core/comparison-layout.ts';
import { t } from '../../core/language.ts';
import { SwipeDivider } from '../../ui/swipe-divider.tsx';
import { CompareBar } from './compare-bar.tsx';
import { ComparedHead } from './compared-head.tsx';

/** What stands over and between the maps that are compared. */
export function ComparisonParts() {
  if (!isComparing.value) return null;
  const { count, isSwiped } = comparisonLayout.value;
  return (
    <>
      <CompareBar />
      {Array.from({ length: count }, (_, index) => (
        <ComparedHead key={index} index={index} />
      ))}
      {isSwiped && (
        <div class="compared-divider">
          <SwipeDivider
            label={t('compare.divider')}
            share={dividerShare.value}
            onSlide={(share) => {
              dividerShare.value = share;
            }}
          />
        </div>
      )}
    </>
  );
}
