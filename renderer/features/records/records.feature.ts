import { computed } from '@preact/signals';
import { followAskedAddress } from '../../core/asked-address.ts';
import { saveCitations } from '../../core/citations.ts';
import { onCommand } from '../../core/commands.ts';
import { followPage, openPageRef } from '../../core/page.ts';
import { followSelection, selection } from '../../core/selection.ts';
import type { Feature } from '../../feature.ts';
import { ChooserPopover } from './chooser.tsx';
import { copyOpenAddress, copyViewAddress } from './copy-address.tsx';
import { EventsPanel } from './event-list.tsx';
import { watchFocus } from './panel-focus.ts';
import { RecordOrPage } from './record-or-page.tsx';
import './record-tables.css';
import './records.css';

/** What is known: the events of the atlas, what the map shows of them, and the record or page of each. */
export const recordsFeature: Feature = {
  id: 'records',
  start() {
    followSelection();
    followPage();
    watchFocus();
    followAskedAddress();
    onCommand('record.copyAddress', copyOpenAddress);
    onCommand('view.copyAddress', copyViewAddress);
    onCommand('sources.save', () => void saveCitations(null));
  },
  tab: { id: 'events', title: 'panel.events', Panel: EventsPanel },
  sidePanel: {
    isWanted: computed(() => selection.value?.kind === 'event' || openPageRef.value !== null),
    Panel: RecordOrPage,
  },
  slots: { besideMap: ChooserPopover },
};
