import type { Feature } from '../../feature.ts';
import { followMeasuringHand } from './map/hand.ts';
import { followMeasured } from './map/measured.ts';
import { followRings } from './map/rings.ts';
import { MeasurePanel } from './measure-panel.tsx';
import { isMeasuring, registerMeasureCommand } from './measuring.ts';
import './measure.css';

/** Distances, directions and areas on the map, and what can be known from a line or a point. */
export const measureFeature: Feature = {
  id: 'measure',
  start: registerMeasureCommand,
  sidePanel: { isWanted: isMeasuring, Panel: MeasurePanel },
  mapParts: [
    { on: ['atlas'], follow: followRings },
    { on: ['atlas'], follow: followMeasured },
    { on: ['atlas'], follow: followMeasuringHand },
  ],
};
