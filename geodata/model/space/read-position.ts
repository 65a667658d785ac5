import type { LngLat } from './lng-lat.ts';

interface Angle {
  readonly degrees: number;
  readonly axis: 'lat' | 'lng' | null;
}

/** Degrees with minutes and seconds, if any, and the letter of a quarter. */
const ANGLE =
  /([-−]?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*['’′]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:"|”|″|'')\s*)?([NSEW])?/giy;
const BETWEEN = /[\s,;]*/y;

/**
 * A position as people write it: `17.0, 107.1` (latitude first), `17°00′30″N 107°06′E`. `null`
 * when the text is not two angles on Earth.
 */
export function readPosition(text: string): LngLat | null {
  const angles = readAngles(text.trim());
  const [first, second] = angles ?? [];
  if (first === undefined || second === undefined || angles?.length !== 2) return null;
  if (first.axis !== null && first.axis === second.axis) return null;
  const isLngFirst = first.axis === 'lng' || second.axis === 'lat';
  const [lat, lng] = isLngFirst ? [second, first] : [first, second];
  const isOnEarth = Math.abs(lat.degrees) <= 85 && Math.abs(lng.degrees) <= 180;
  return isOnEarth ? [lng.degrees, lat.degrees] : null;
}

/** Every angle of the text; `null` when anything else stands in it. */
function readAngles(text: string): readonly Angle[] | null {
  const angles: Angle[] = [];
  let at = 0;
  while (at < text.length) {
    ANGLE.lastIndex = at;
    const match = ANGLE.exec(text);
    if (match === null) return null;
    angles.push(toAngle(match));
    BETWEEN.lastIndex = ANGLE.lastIndex;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
  }
  return angles;
}

function toAngle([
  ,
  whole = '',
  minutes = '0',
  seconds = '0',
  letter = '',
]: RegExpExecArray): Angle {
  const quarter = letter.toUpperCase();
  const signed = Number(whole.replace('−', '-'));
  const size = Math.abs(signed) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = signed < 0 || quarter === 'S' || quarter === 'W';
  const axis = quarter === '' ? null : 'NS'.includes(quarter) ? 'lat' : 'lng';
  return { degrees: isNegative ? -size : size, axis };
}
