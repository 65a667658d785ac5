import type { Feature } from '../../feature.ts';
import { followActiveHit } from './active-hit.ts';
import { followShownHits } from './filters.ts';
import { followMarkedPosition } from './map/position-mark.ts';
import {
  followSearch,
  followSearchRequests,
  isSearching,
  registerSearchCommands,
  searchTab,
} from './search.ts';
import { SearchBox } from './search-box.tsx';
import { SearchPanel } from './search-results.tsx';
import { followSnippets } from './snippets.ts';
import './search.css';

/** Finds what the atlas and the workbook hold by what is typed. */
export const searchFeature: Feature = {
  id: 'search',
  start() {
    registerSearchCommands();
    followSearch();
    followSearchRequests();
    followActiveHit();
    followShownHits();
    followSnippets();
  },
  slots: { search: SearchBox },
  mapParts: [{ on: ['atlas', 'compared'], follow: followMarkedPosition }],
  tabCover: {
    isOver: (tabId) => tabId === searchTab.value,
    isWanted: isSearching,
    Panel: SearchPanel,
  },
};
