import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { dayNumber } from '../../../geodata/model/time/edtf.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';
import { daysInUse, type Segment, trailSegments } from './trail-segments.ts';

const FILE = 'geodata/layers/ho-chi-minh-trail.geojson';
const VINH = '105.69232,18.67337';
const LOC_NINH = '106.59073,11.84476';
const HEIGHT_DAY = dayNumber(1974, 12, 31);

/** Where the network may end: at a front, a port or a river, with no other segment. */
const ENDS: ReadonlySet<string> = new Set([
  'rt-15-north',
  'rt-9-khesanh',
  'rt-9-west',
  'ashau-hue',
  'rt-548-ashau',
  'feeder-kontum',
  'triborder-dakto',
  'exit-ia-drang',
  'fishhook-exit',
  'delta-exit',
  'sihanouk-rt4',
  'east-ts-south',
  'pipeline-ban-karai',
]);

/** The Trail where it is no connected network, or leads to the front in a year it did not. */
export function checkTrailNetwork(content: ContentFiles): readonly Problem[] {
  const segments = trailSegments(content);
  const reached = reachedFrom(VINH, HEIGHT_DAY, segments);
  return [
    ...unreached(segments),
    ...segments.flatMap((segment) => [...looseEnds(segment, segments), ...apart(segment, reached)]),
  ];
}

function unreached(segments: readonly Segment[]): Problem[] {
  const reaches = (year: number) =>
    reachedFrom(VINH, dayNumber(year, 6, 1), segments).has(LOC_NINH);
  const reason = reaches(1971)
    ? 'reaches Lộc Ninh from Vinh in 1958 already'
    : 'does not reach Lộc Ninh from Vinh in 1971';
  return reaches(1971) && !reaches(1958) ? [] : [{ file: FILE, record: '', field: '', reason }];
}

/** What can be reached from a place over segments in use on a day; they join at equal positions. */
function reachedFrom(start: string, day: number, segments: readonly Segment[]): Set<string> {
  const neighbours = new Map<string, string[]>();
  for (const segment of segments) {
    const { startDay, endDay } = daysInUse(segment);
    if (day < startDay || day > endDay) continue;
    const keys = segment.positions.map(String);
    for (const [index, key] of keys.entries()) {
      const beside = [keys[index - 1], keys[index + 1]].filter((one) => one !== undefined);
      neighbours.set(key, [...(neighbours.get(key) ?? []), ...beside]);
    }
  }
  const reached = new Set([start]);
  for (const key of reached) for (const next of neighbours.get(key) ?? []) reached.add(next);
  return reached;
}

function looseEnds(segment: Segment, segments: readonly Segment[]): Problem[] {
  if (ENDS.has(segment.value.id)) return [];
  const others = segments.filter(({ value }) => value.id !== segment.value.id);
  const ends = [segment.positions[0], segment.positions.at(-1)].map(String);
  return ends
    .filter((end) => end !== VINH && !others.some(({ positions }) => hasPosition(positions, end)))
    .map((end) =>
      fault(segment, 'geometry.coordinates', `ends at [${end}], where no other passes`),
    );
}

function hasPosition(positions: readonly LngLat[], at: string): boolean {
  return positions.some((position) => String(position) === at);
}

function apart(segment: Segment, reached: ReadonlySet<string>): Problem[] {
  if (daysInUse(segment).endDay < HEIGHT_DAY || reached.has(String(segment.positions[0])))
    return [];
  return [fault(segment, 'geometry.coordinates', 'hangs together with nothing at the end of 1974')];
}
