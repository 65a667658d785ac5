import type { Bounds, LngLat } from './lng-lat.ts';

/** What of a line lies in a box that it crosses once at most at either end. */
export function clipLine(line: readonly LngLat[], box: Bounds): readonly LngLat[] {
  return line.flatMap((to, index): LngLat[] => {
    const from = line[index - 1];
    if (from === undefined || isInside(from, box) === isInside(to, box)) {
      return isInside(to, box) ? [to] : [];
    }
    const edge = crossing(from, to, box);
    return isInside(to, box) ? [edge, to] : [edge];
  });
}

/** Where the edge of the box lies between a place outside and one inside, by halving. */
function crossing(a: LngLat, b: LngLat, box: Bounds): LngLat {
  let [inside, outside] = isInside(a, box) ? [a, b] : [b, a];
  for (let step = 0; step < 24; step += 1) {
    const middle: LngLat = [(inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2];
    if (isInside(middle, box)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** Whether a place lies in a box, or on its edge. */
function isInside([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
