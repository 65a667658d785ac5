import { beforeLeaving } from '../../core/leaving.ts';
import type { Feature } from '../../feature.ts';
import { followScans } from './map/scans.ts';
import { followSwipe } from './map/swipe.ts';
import { followTies } from './map/tie-marks.ts';
import { storeAllWords } from './scan-words.ts';
import { ScansSection } from './scans-section.tsx';
import { SwipeDivider } from './swipe-divider.tsx';
import { TiePanel } from './tie-panel.tsx';
import './georeferencing.css';

/** Scanned maps: laid over the ground by control points, dated, faded and compared. */
export const georeferencingFeature: Feature = {
  id: 'georeferencing',
  start() {
    beforeLeaving(storeAllWords);
  },
  tabSection: { tabId: 'map', Section: ScansSection },
  slots: { onMap: SwipeDivider, besideMap: TiePanel },
  mapParts: [
    { on: ['atlas', 'audience'], follow: followScans },
    { on: ['atlas'], follow: followTies },
    { on: ['atlas'], follow: followSwipe },
  ],
};
