import { dayNumber, parseEdtf } from '../../../geodata/model/time/edtf.ts';
import { isWithin, landOf } from '../lands.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';
import { daysInUse, type Segment, trailSegments } from './trail-segments.ts';

/** Before it no segment can have been in use: Group 559 was founded in May 1959. */
const FIRST_DAY = dayNumber(1959, 1, 1);
/** How far Natural Earth's 1:10m borders may be off, kilometres. */
const BORDER_ACCURACY_KM = 5;
const LANDS = ['tonkin', 'laos', 'cambodia'] as const;

/** Before it was opened no lorry used a road: the opening is what the source of the segment says. */
const OPENED: Readonly<Record<string, string>> = {
  'rt-9-west': '1961-04-11',
  'rt-12a-mugia': '1961',
  'rt-12-laos': '1961',
  'rt-23-north': '1962',
  'rt-15-north': '1964-09-09',
  'rt-911': '1965-10',
  'rt-96': '1965-10',
  'rt-20-quyet-thang': '1966-01',
  'rt-912': '1966-05',
  'rt-110-east': '1966-05',
  'rt-110-siempang': '1966-05',
  'rt-922': '1968-01',
  'sihanouk-rt4': '1966-12',
  'kratie-locninh': '1970-05',
  'east-ts-north': '1973-02',
  'east-ts-south': '1974',
};
/** The port route through Sihanoukville ended with the coup of 18 March 1970. */
const CLOSED: Readonly<Record<string, string>> = { 'sihanouk-rt4': '1970-03' };

/** On which side of the border a road runs, where all of it runs on one. */
const SIDES: Readonly<Record<(typeof LANDS)[number], readonly string[]>> = {
  laos: [
    'rt-23-north',
    'rt-911',
    'rt-912',
    'rt-92',
    'rt-96',
    'rt-914',
    'rt-23-south',
    'rt-110-east',
  ],
  tonkin: ['rt-15-north', 'rt-15-tan-ap', 'rt-20-quyet-thang', 'first-foot-route', 'east-ts-north'],
  cambodia: ['ne-cambodia', 'mekong-south', 'sihanouk-rt4', 'sihanouk-rt7'],
};

/**
 * Segments of the Trail in use before their road was opened or after it was closed, outside the
 * countries they ran through, or drawn without saying how their course is known.
 */
export function checkTrailRoads(content: ContentFiles): readonly Problem[] {
  return trailSegments(content).flatMap((segment) => [
    ...timeFaults(segment),
    ...courseFaults(segment),
  ]);
}

function timeFaults(segment: Segment): Problem[] {
  const { startDay, endDay } = daysInUse(segment);
  const opened = OPENED[segment.value.id];
  const closed = CLOSED[segment.value.id];
  const reasons = [
    startDay < FIRST_DAY && 'begins before the Trail was founded',
    opened !== undefined && startDay < parseEdtf(opened).startDay && `was opened in ${opened}`,
    closed !== undefined && endDay > parseEdtf(closed).endDay && `was closed in ${closed}`,
  ];
  return reasons.flatMap((reason) =>
    reason === false ? [] : [fault(segment, 'properties.date', reason)],
  );
}

function courseFaults(segment: Segment): Problem[] {
  const { id, properties } = segment.value;
  const side = LANDS.find((land) => SIDES[land].includes(id));
  const lands = (side === undefined ? LANDS : [side]).flatMap((unit) => landOf(unit) ?? []);
  const stray = segment.positions.find(
    (at) => !lands.some((land) => isWithin(at, land, BORDER_ACCURACY_KM)),
  );
  const marks = [properties.isSchematic, properties.isInferred].filter(Boolean).length;
  return [
    ...(stray === undefined
      ? []
      : [fault(segment, 'geometry.coordinates', `leaves its country at [${stray}]`)]),
    ...(marks === 1
      ? []
      : [fault(segment, 'properties', 'must be either schematic or inferred, and says so once')]),
  ];
}
