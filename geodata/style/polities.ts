import { parseEdtf } from '../model/time/edtf.ts';
import { epochsOf } from '../model/time/epochs.ts';
import { type Change, POLITY_HISTORY } from './polity-history.ts';
import { POLITY_TINTS, type Tint } from './polity-tints.ts';

/**
 * What the line between two units is on a day: a frontier of states, a line inside one state or
 * colonial union, the line of an armistice, or nothing that a map of that day would draw.
 */
export type BorderRank = 'state' | 'internal' | 'demarcation' | 'none';

interface DatedPolity {
  readonly sinceDay: number;
  readonly polity: string;
}

/** A border whose rank does not follow from its polities, between two days, both inclusive. */
interface SpecialBorder {
  readonly pair: string;
  readonly rank: BorderRank;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Last day before the cease-fire of Geneva, dated 20 July 1954, was in force in the north. */
const LAST_DAY_UNPARTED = dayOf('1954-07-21');

/** Polities whose ids begin alike stood under one government: the lines between them are internal. */
const UNIONS: readonly string[] = ['indochina-', 'raj-', 'british-'];

const SPECIAL_BORDERS: readonly SpecialBorder[] = [
  // Article 1 of the cease-fire agreement of Geneva; void with the reunification of 2 July 1976.
  {
    pair: pairOf('annam-north', 'annam-south'),
    rank: 'demarcation',
    fromDay: LAST_DAY_UNPARTED + 1,
    toDay: dayOf('1976-07-01'),
  },
  // The three kỳ, later bộ, were administered apart by everyone who ruled them until then.
  {
    pair: pairOf('tonkin', 'annam-north'),
    rank: 'internal',
    fromDay: Number.NEGATIVE_INFINITY,
    toDay: LAST_DAY_UNPARTED,
  },
  {
    pair: pairOf('annam-south', 'cochinchina'),
    rank: 'internal',
    fromDay: Number.NEGATIVE_INFINITY,
    toDay: LAST_DAY_UNPARTED,
  },
  // The 38th parallel; from 27 July 1953 the armistice line, whose course the shapes have.
  {
    pair: pairOf('kp', 'kr'),
    rank: 'demarcation',
    fromDay: dayOf('1945-09-02'),
    toDay: Number.POSITIVE_INFINITY,
  },
];

const HISTORY = new Map(Object.entries(POLITY_HISTORY).map(([unit, row]) => [unit, dated(row)]));

/** First days of the stretches in which no border and no belonging changes, oldest first. */
export const EPOCHS: readonly number[] = epochs();

/**
 * Id of the polity to which a unit of the map belongs on a day. Units with the same polity have no
 * frontier between them. A unit without a history is its own polity.
 */
export function polityOf(unit: string, day: number): string {
  const row = HISTORY.get(unit);
  return row?.findLast(({ sinceDay }) => sinceDay <= day)?.polity ?? unit;
}

/** Rank on a day of the border between two units, named in either order. */
export function borderRank(a: string, b: string, day: number): BorderRank {
  const pair = pairOf(a, b);
  const special = SPECIAL_BORDERS.find(
    (border) => border.pair === pair && border.fromDay <= day && day <= border.toDay,
  );
  if (special !== undefined) return special.rank;
  const [one, other] = [polityOf(a, day), polityOf(b, day)];
  if (one === other) return 'none';
  const isInUnion = UNIONS.some((union) => one.startsWith(union) && other.startsWith(union));
  return isInUnion ? 'internal' : 'state';
}

/** Which of the six tints of the palette a polity has; polities that ever met on land differ. */
export function tintOf(polity: string): Tint {
  return POLITY_TINTS.get(polity) ?? 0;
}

function epochs(): number[] {
  const belongings = [...HISTORY.values()].flat().map(({ sinceDay }) => ({
    startDay: sinceDay,
    endDay: Number.POSITIVE_INFINITY,
  }));
  const borders = SPECIAL_BORDERS.map(({ fromDay, toDay }) => ({
    startDay: fromDay,
    endDay: toDay,
  }));
  return epochsOf([...belongings, ...borders]);
}

function dated(row: readonly Change[]): DatedPolity[] {
  return row.map(([since, polity]) => ({
    sinceDay: since === '' ? Number.NEGATIVE_INFINITY : dayOf(since),
    polity,
  }));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function dayOf(iso: string): number {
  return parseEdtf(iso).startDay;
}
