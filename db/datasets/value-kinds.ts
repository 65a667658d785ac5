/** What a value looks like, judged by its bytes alone. */
export const VALUE = {
  empty: 0,
  /** A number as programs write it: `12`, `-0.5`, `1e5`. */
  number: 1,
  /** Digits with a zero in front: a code, whose zeros belong to it. */
  code: 2,
  text: 3,
} as const;
export type ValueKind = (typeof VALUE)[keyof typeof VALUE];

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
const PLUS = 0x2b;
const LITTLE_E = 0x65;
const BIG_E = 0x45;
const SPACE = 0x20;

/** Judges the bytes from `start` to `end`; blanks around them do not count. */
export function valueKind(bytes: Uint8Array, start: number, end: number): ValueKind {
  let [from, to] = [start, end];
  while (from < to && (bytes[from] ?? 0) <= SPACE) from += 1;
  while (to > from && (bytes[to - 1] ?? 0) <= SPACE) to -= 1;
  if (from === to) return VALUE.empty;
  const sign = bytes[from];
  const first = sign === MINUS || sign === PLUS ? from + 1 : from;
  const digitsEnd = skipDigits(bytes, first, to);
  const digits = digitsEnd - first;
  if (digitsEnd === to && digits > 0) {
    return digits > 1 && bytes[first] === ZERO ? VALUE.code : VALUE.number;
  }
  return isDecimal(bytes, first, to) ? VALUE.number : VALUE.text;
}

function isDecimal(bytes: Uint8Array, first: number, to: number): boolean {
  const whole = skipDigits(bytes, first, to);
  const hasPoint = bytes[whole] === POINT && whole < to;
  const fraction = hasPoint ? skipDigits(bytes, whole + 1, to) : whole;
  const digits = fraction - first - (hasPoint ? 1 : 0);
  if (digits === 0) return false;
  if (fraction === to) return true;
  if (bytes[fraction] !== LITTLE_E && bytes[fraction] !== BIG_E) return false;
  const sign = bytes[fraction + 1];
  const power = fraction + (sign === MINUS || sign === PLUS ? 2 : 1);
  return power < to && skipDigits(bytes, power, to) === to;
}

function skipDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) >= ZERO && (bytes[at] ?? 0) <= NINE) at += 1;
  return at;
}

/** Up to so many digits a whole number and a power of ten divide to the nearest double. */
const MOST_EXACT_DIGITS = 15;
const POWERS = Array.from({ length: MOST_EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** The number in these bytes; `NaN` when there is none. Makes no text of a plain decimal number. */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at += 1;
  let value = 0;
  let digits = 0;
  let fraction = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (byte === POINT && fraction < 0) fraction = 0;
    else return readOther(bytes, start, end);
  }
  if (digits === 0 || digits > MOST_EXACT_DIGITS) return readOther(bytes, start, end);
  const size = fraction > 0 ? value / (POWERS[fraction] ?? 1) : value;
  return isNegative ? -size : size;
}

function readOther(bytes: Uint8Array, start: number, end: number): number {
  if (valueKind(bytes, start, end) === VALUE.text) return Number.NaN;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  return text.trim() === '' ? Number.NaN : Number(text);
}
