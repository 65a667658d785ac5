import type { Feature } from '../../feature.ts';
import { OnMapList } from './on-map-list.tsx';
import './on-map.css';

/** Everything that is on the map now as a list: filtered, sorted and grouped as one likes. */
export const onMapFeature: Feature = {
  id: 'on-map',
  tabSection: { tabId: 'events', Section: OnMapList },
};
