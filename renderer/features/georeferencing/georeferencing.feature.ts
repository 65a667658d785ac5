import { beforeLeaving } from '../../core/leaving.ts';
import type { Feature } from '../../feature.ts';
import { GeoreferencingPanel } from './georeferencing-panel.tsx';
import { followControlPoints } from './map/control-point-marks.ts';
import { followScans } from './map/scans.ts';
import { followSwipe } from './map/swipe.ts';
import { ScanDivider } from './scan-divider.tsx';
import { storeAllWords } from './scan-words.ts';
import { ScansSection } from './scans-section.tsx';
import './georeferencing.css';

/** Scanned maps: laid over the ground by control points, dated, faded and compared. */
export const georeferencingFeature: Feature = {
  id: 'georeferencing',
  start() {
    beforeLeaving(storeAllWords);
  },
  tabSection: { tabId: 'map', Section: ScansSection },
  slots: { onMap: ScanDivider, besideMap: GeoreferencingPanel },
  mapParts: [
    { on: ['atlas', 'audience'], follow: followScans },
    { on: ['atlas'], follow: followControlPoints },
    { on: ['atlas'], follow: followSwipe },
  ],
};
