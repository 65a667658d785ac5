import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import { onCommand } from '../../core/commands.ts';
import { toggleLayer, toggleNotes } from '../../core/layers.ts';
import type { Feature } from '../../feature.ts';
import { LayerSwitches } from './layer-switches.tsx';
import { toggleLegend } from './legend-state.ts';
import { followLegendWidth } from './legend-width.ts';
import './legend.css';

/** What the map shows: its layers, each switched on or off, and the meaning of its signs. */
export const legendFeature: Feature = {
  id: 'legend',
  start() {
    LAYER_IDS.forEach((id, index) => {
      onCommand(`layer.toggle${(index + 1) as 1 | 2 | 3 | 4 | 5}`, () => toggleLayer(id));
    });
    onCommand('layer.toggleNotes', toggleNotes);
    onCommand('view.legend', toggleLegend);
    followLegendWidth();
  },
  slots: { overMap: LayerSwitches },
};
