import type { LayerId } from '../../../geodata/model/content/layers.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';

/** A stretch of time and a place at which the atlas can be opened. */
interface Moment {
  /** The days that are shown, as an EDTF interval. */
  readonly window: string;
  /** What the map fits; `null` is the opening view. */
  readonly bounds: Bounds | null;
}

/** Where one of the four stories begins. */
export interface Story extends Moment {
  readonly layerId: LayerId;
  /** The record that opens with it. */
  readonly eventId: string;
}

/**
 * The moment of the opening: the first months of two zones, with the line between them, the areas
 * in which the armies gathered, and the ways by sea and air. All of it is dated, so that little
 * else stands on the map.
 */
export const OPENING: Moment = { window: '1954-08/1954-10', bounds: null };

/** The stories, in the order of time. */
export const STORIES: readonly Story[] = [
  {
    layerId: 'pac-bo',
    window: '1941-01/1941-05',
    bounds: [105.7, 22.5, 107, 23.4],
    eventId: 'ho-crosses-border',
  },
  {
    layerId: 'dien-bien-phu',
    window: '1953-11-20/1953-12-31',
    bounds: [102.9, 21.3, 103.15, 21.46],
    eventId: 'operation-castor',
  },
  {
    layerId: 'seventeenth-parallel',
    window: '1954-07-20/1954-08-31',
    bounds: [106.2, 16.6, 107.4, 17.3],
    eventId: 'geneva-agreement',
  },
  {
    layerId: 'ho-chi-minh-trail',
    window: '1959-05-19/1959-12-31',
    bounds: [104.9, 15.9, 107.7, 19.2],
    eventId: 'first-foot-route-1959',
  },
];

/** What a step of the tour shows besides its words. */
export interface TourStep extends Moment {
  /** Its words: `opening.tour.<id>.title` and `.text`. */
  readonly id: 'map' | 'day' | 'later' | 'record' | 'search' | 'layers' | 'own' | 'all';
  /** The record that is open. */
  readonly eventId?: string;
  /** What stands in the search box. */
  readonly search?: string;
  /** The only layers that are switched on. */
  readonly layerIds?: readonly LayerId[];
  /** The tab of the sidebar; the events unless said. */
  readonly tab?: string;
}

const CAMP: Bounds = [102.975, 21.325, 103.045, 21.43];

/** Two minutes through what the atlas does, each step as the reader would find it by hand. */
export const TOUR: readonly TourStep[] = [
  { id: 'map', ...OPENING },
  { id: 'day', window: '1954-03-18', bounds: CAMP },
  { id: 'later', window: '1954-05-06', bounds: CAMP },
  { id: 'record', window: '1954-05-06/1954-05-07', bounds: CAMP, eventId: 'dbp-a1-mine' },
  { id: 'search', window: '1954-05', bounds: CAMP, search: 'Him Lam' },
  {
    id: 'layers',
    window: '1971-02/1971-03',
    bounds: [104.4, 11.4, 108.4, 18.8],
    layerIds: ['ho-chi-minh-trail'],
  },
  { id: 'own', ...OPENING, tab: 'notes' },
  { id: 'all', window: '1919/1979', bounds: null },
];
