import type { SearchHit } from '../../../../../geodata/model/text/search.ts';

/** An event that was found by its name, in other ways as a test says. */
export function eventHit(id: string, other: Partial<SearchHit> = {}): SearchHit {
  return {
    kind: 'event',
    id,
    name: id,
    grade: 'exact',
    title: { en: id, vi: id },
    bounds: null,
    type: 'battle',
    date: null,
    startDay: null,
    endDay: null,
    layerIds: [],
    snippet: null,
    distanceM: null,
    ...other,
  };
}
