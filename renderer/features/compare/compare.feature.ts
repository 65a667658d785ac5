import type { Feature } from '../../feature.ts';
import { CompareButton } from './compare-button.tsx';
import { registerCompareCommands } from './compare-commands.ts';
import { ComparisonParts } from './comparison-parts.tsx';
import { followComparedMaps } from './map/compared-maps.ts';
import { keepGround } from './map/keep-ground.ts';
import './compare.css';

/** Two to nine maps of the same ground, each with its own window of time and layers. */
export const compareFeature: Feature = {
  id: 'compare',
  start: registerCompareCommands,
  slots: { overMap: CompareButton, onMap: ComparisonParts },
  mapParts: [
    { on: ['atlas'], follow: followComparedMaps },
    { on: ['atlas'], follow: keepGround },
  ],
};
