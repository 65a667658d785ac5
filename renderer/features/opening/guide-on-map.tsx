import { isComparing } from '../../core/comparison.ts';
import { guide } from '../../core/guide.ts';
import { mode } from '../../core/mode.ts';
import { OpeningCard } from './opening-card.tsx';
import { TourCard } from './tour-card.tsx';

/** The guide of now. Who draws, ties or compares maps has all the room; the guide comes back after that. */
export function GuideOnMap() {
  const now = guide.value;
  if (now === null || mode.value !== 'reading' || isComparing.value) return null;
  return now.kind === 'opening' ? <OpeningCard /> : <TourCard step={now.step} />;
}
