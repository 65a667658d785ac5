import { onCommand } from '../../core/commands.ts';
import type { Feature } from '../../feature.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { EvidenceStrip } from './evidence-strip.tsx';
import { followWhy } from './map/ask-why.ts';
import { followQuestion } from './why.ts';
import { WhyPanel } from './why-panel.tsx';
import { followReadOut, openWords } from './words.ts';
import { Words } from './words-dialog.tsx';
import './evidence.css';

/** What the map rests on: why a mark is here, what is sourced and how well, what was known when. */
export const evidenceFeature: Feature = {
  id: 'evidence',
  start() {
    followQuestion();
    followReadOut();
    onCommand('map.words', openWords);
  },
  tabSection: { tabId: 'map', Section: EvidenceSection },
  slots: { overMap: EvidenceStrip, besideMap: WhyPanel, dialog: Words },
  mapParts: [{ on: ['atlas'], follow: followWhy }],
};
