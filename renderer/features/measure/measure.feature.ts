import type { Feature } from '../../feature.ts';
import { followMeasuringHand } from './map/hand.ts';
import { followMeasured } from './map/measured.ts';
import { followRings } from './map/rings.ts';
import { followViewOnMap } from './map/view.ts';
import { MeasurePanel } from './measure-panel.tsx';
import { isMeasuring, registerMeasureCommand } from './measuring.ts';
import { followProfile } from './profile.ts';
import { followView } from './view.ts';
import './measure.css';

/** Distances, directions and areas on the map, and what can be known from a line or a point. */
export const measureFeature: Feature = {
  id: 'measure',
  start() {
    registerMeasureCommand();
    followProfile();
    followView();
  },
  sidePanel: { isWanted: isMeasuring, Panel: MeasurePanel },
  mapParts: [
    { on: ['atlas'], follow: followViewOnMap },
    { on: ['atlas'], follow: followRings },
    { on: ['atlas'], follow: followMeasured },
    { on: ['atlas'], follow: followMeasuringHand },
  ],
};
