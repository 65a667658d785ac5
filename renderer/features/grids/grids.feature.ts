import type { Feature } from '../../feature.ts';
import { FrameLabels } from './frame-labels.tsx';
import { GridsSection } from './grids-section.tsx';
import { followGraticule } from './map/graticule.ts';
import { followMilitaryGrid } from './map/military-grid.ts';
import './grids.css';

/** How coordinates are written, latitude and longitude at the edge of the map, the military grid. */
export const gridsFeature: Feature = {
  id: 'grids',
  tabSection: { tabId: 'map', Section: GridsSection },
  slots: { onMap: FrameLabels },
  mapParts: [
    { on: ['atlas'], follow: followGraticule },
    { on: ['atlas'], follow: followMilitaryGrid },
  ],
};
