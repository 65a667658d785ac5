import type { LngLat, NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { measureLeg } from '../../../core/geodesic.ts';
import { isSameGeometry, roundGeometry } from '../map/draft-geometry.ts';

export type LineGeometry = NoteGeometry & { readonly type: 'LineString' };

/** How long a line is, along the ground. */
export function lengthOfLine({ coordinates }: LineGeometry): number {
  return legsOf(coordinates).reduce((sum, { lengthM }) => sum + lengthM, 0);
}

/**
 * Two lines that meet so many metres from the beginning of one; `null` where one of them would have
 * no length.
 */
export function splitLine(line: LineGeometry, atM: number): [LineGeometry, LineGeometry] | null {
  let leftM = atM;
  for (const [index, { from, to, lengthM }] of legsOf(line.coordinates).entries()) {
    if (leftM > lengthM) {
      leftM -= lengthM;
      continue;
    }
    const at = lengthM === 0 ? from : between(from, to, leftM / lengthM);
    const before = toLine([...line.coordinates.slice(0, index + 1), at]);
    const after = toLine([at, ...line.coordinates.slice(index + 1)]);
    return before === null || after === null ? null : [before, after];
  }
  return null;
}

interface Leg {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly lengthM: number;
}

function legsOf(corners: readonly LngLat[]): readonly Leg[] {
  return corners.slice(1).map((to, index) => {
    const from = corners[index] ?? to;
    return { from, to, lengthM: measureLeg(from, to).lengthM };
  });
}

function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** A line without the same corner twice in a row; `null` when only one is left. */
function toLine(corners: readonly LngLat[]): LineGeometry | null {
  const rounded = roundGeometry({
    type: 'LineString',
    coordinates: corners.map(([lng, lat]) => [lng, lat]),
  }) as LineGeometry;
  const coordinates = rounded.coordinates.filter((corner, index, all) => {
    const before = all[index - 1];
    return before === undefined || !isSameGeometry(pointAt(corner), pointAt(before));
  });
  return coordinates.length < 2 ? null : { type: 'LineString', coordinates };
}

function pointAt([lng, lat]: LngLat): NoteGeometry {
  return { type: 'Point', coordinates: [lng, lat] };
}
