import { computed } from '@preact/signals';
import { followSelection, selection } from '../../core/selection.ts';
import type { Feature } from '../../feature.ts';
import { ChooserPopover } from './chooser.tsx';
import { EventsPanel } from './event-list.tsx';
import { FeatureList } from './feature-list.tsx';
import { RecordPanel } from './record-panel.tsx';
import './records.css';

/** What is known: the events of the atlas, what the map shows of them, and the record of each. */
export const recordsFeature: Feature = {
  id: 'records',
  start() {
    followSelection();
  },
  tab: { id: 'events', title: 'panel.events', Panel: EventsPanel },
  tabSection: { tabId: 'events', Section: FeatureList },
  sidePanel: { isWanted: computed(() => selection.value?.kind === 'event'), Panel: RecordPanel },
  slots: { besideMap: ChooserPopover },
};
