/** Minutes of arc between the lines of the net that is seen from afar. */
export const FARTHEST_NET_MIN = 600;

/** The zooms from which nearer nets are seen, with the minutes of arc between their lines. */
export const NETS_FROM_ZOOM = [
  [4, 300],
  [6, 60],
  [9, 10],
  [12, 2],
] as const;

/** Minutes of arc between the lines of latitude and longitude that the map draws at a zoom. */
export function netStepMin(zoom: number): number {
  return NETS_FROM_ZOOM.findLast(([from]) => zoom >= from)?.[1] ?? FARTHEST_NET_MIN;
}
