import type { Feature } from '../../feature.ts';
import { LightDrawingSection } from './light-drawing-section.tsx';
import { followComputer } from './map/computer.ts';

/** Notices a computer that draws slowly, says so in the Map tab, and asks what is to be done. */
export const lightDrawingFeature: Feature = {
  id: 'light-drawing',
  tabSection: { tabId: 'map', Section: LightDrawingSection },
  mapParts: [{ on: ['atlas', 'audience'], follow: followComputer }],
};
