import type { LectureStep, PointingTool } from '../../../geodata/model/workbook/lecture.ts';

/** What is there for the lecturer beside the scenes. */
export type LectureAid =
  | PointingTool
  | 'wipe'
  | 'zoom'
  | 'offScript'
  | 'toWall'
  | 'record'
  | 'overview'
  | 'timer'
  | 'fullScreen'
  | 'keys';

/** What a key means while a lecture is given; clickers send Page Up, Page Down, `b` or `.`. */
export type LectureKey =
  | { readonly do: 'step'; readonly step: LectureStep }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'enter' }
  | { readonly do: 'aid'; readonly aid: LectureAid }
  | { readonly do: 'reopen' }
  | { readonly do: 'end' };

/** What is to be done after a key; `wait` for the rest of a number, or for nothing. */
export type LectureDeed =
  | { readonly do: 'step'; readonly step: LectureStep }
  | { readonly do: 'goTo'; readonly index: number }
  | { readonly do: 'aid'; readonly aid: LectureAid }
  | { readonly do: 'reopen' }
  | { readonly do: 'end' }
  | { readonly do: 'wait' };

const STEPS: Readonly<Record<string, LectureStep>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
};

const AIDS: Readonly<Record<string, LectureAid>> = {
  l: 'laser',
  s: 'spotlight',
  i: 'ink',
  e: 'wipe',
  z: 'zoom',
  m: 'offScript',
  v: 'toWall',
  r: 'record',
  g: 'overview',
  o: 'overview',
  t: 'timer',
  f: 'fullScreen',
  '?': 'keys',
};

/** The meaning of a `KeyboardEvent.key`, `null` when it has none. */
export function lectureKey(key: string): LectureKey | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const step = STEPS[name];
  if (step !== undefined) return { do: 'step', step };
  const aid = AIDS[name];
  if (aid !== undefined) return { do: 'aid', aid };
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  if (key === 'Enter') return { do: 'enter' };
  if (key === 'F5') return { do: 'reopen' };
  return key === 'Escape' ? { do: 'end' } : null;
}

/** Digits typed so far stay this long, for "12 Enter". */
const DIGITS_STAY_MS = 4000;
/** A button that is pressed twice at once, or that bounces, was pressed once. */
const BOUNCE_MS = 250;

/**
 * Reads the keys of a lecture one after another. A key that is held down acts once: nobody wants
 * the wall to flicker, or to be at the eighth scene.
 */
export function readLectureKeys() {
  let digits = '';
  let lastDigitMs = Number.NEGATIVE_INFINITY;
  let lastStep = { key: '', timeMs: Number.NEGATIVE_INFINITY };
  /** Answers `null` for a key that means nothing in a lecture. */
  return (press: { key: string; isRepeat: boolean; timeMs: number }): LectureDeed | null => {
    const meaning = lectureKey(press.key);
    if (meaning === null) return null;
    if (press.isRepeat) return { do: 'wait' };
    const isLate = press.timeMs - lastDigitMs > DIGITS_STAY_MS;
    const typed = isLate ? '' : digits;
    if (meaning.do === 'digit') {
      digits = typed + meaning.digit;
      lastDigitMs = press.timeMs;
      return { do: 'wait' };
    }
    digits = '';
    const step = stepOf(meaning, typed);
    if (step === 'next' || step === 'previous') {
      const isBounce = press.key === lastStep.key && press.timeMs - lastStep.timeMs < BOUNCE_MS;
      lastStep = press;
      if (isBounce) return { do: 'wait' };
    }
    if (step !== null) return { do: 'step', step };
    if (meaning.do !== 'enter') return meaning;
    return Number(typed) > 0 ? { do: 'goTo', index: Number(typed) - 1 } : { do: 'wait' };
  };
}

/** The step of a key; Enter goes on when no number was typed before it. */
function stepOf(meaning: LectureKey, typed: string): LectureStep | null {
  if (meaning.do === 'step') return meaning.step;
  return meaning.do === 'enter' && typed === '' ? 'next' : null;
}
