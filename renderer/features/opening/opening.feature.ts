import type { Feature } from '../../feature.ts';
import { GuideOnMap } from './guide-on-map.tsx';
import { registerOpeningCommand, welcome } from './opening.ts';
import { followGuide, registerTourCommand } from './tour.ts';
import './opening.css';

/** The first view: one readable moment, the ways from there, and a tour of two minutes. */
export const openingFeature: Feature = {
  id: 'opening',
  start() {
    registerOpeningCommand();
    registerTourCommand();
    followGuide();
    welcome();
  },
  slots: { overMap: GuideOnMap },
};
