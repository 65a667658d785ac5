import type { Feature } from '../../feature.ts';
import { ElevationReadout } from './elevation-readout.tsx';
import { followPointedPlace } from './map/pointed-place.ts';
import { followRelief } from './relief.ts';
import { ReliefSection } from './relief-section.tsx';
import './relief.css';

/** Elevation that a reader adds, and the height of what is pointed at. */
export const reliefFeature: Feature = {
  id: 'relief',
  start() {
    void followRelief();
  },
  startAudience: followRelief,
  tabSection: { tabId: 'map', Section: ReliefSection },
  slots: { overMap: ElevationReadout },
  mapParts: [{ on: ['atlas'], follow: followPointedPlace }],
};
