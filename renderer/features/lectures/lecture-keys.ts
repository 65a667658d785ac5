import type { LectureStep } from '../../../geodata/model/lecture.ts';
import { endLecture, goToScene, lecture, stepLecture } from './lecture.ts';

/** What a key means while a lecture is given; clickers send Page Up, Page Down, `b` or `.`. */
export type LectureKey =
  | { readonly do: 'step'; readonly step: LectureStep }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'enter' }
  | { readonly do: 'end' };

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
  b: 'blank',
  '.': 'blank',
};

/** The meaning of a `KeyboardEvent.key`, `null` when it has none. */
export function lectureKey(key: string): LectureKey | null {
  const step = STEPS[key.length === 1 ? key.toLowerCase() : key];
  if (step !== undefined) return { do: 'step', step };
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  if (key === 'Enter') return { do: 'enter' };
  return key === 'Escape' ? { do: 'end' } : null;
}

/** Digits typed so far and when, for "12 Enter". */
const DIGITS_STAY_MS = 4000;

/** Binds the keys of a lecture in this window; they act only while one is given. */
export function bindLectureKeys(): () => void {
  const abort = new AbortController();
  let digits = '';
  let lastDigitMs = 0;
  const act = (meaning: LectureKey, timeMs: number) => {
    if (meaning.do === 'digit') {
      digits = timeMs - lastDigitMs > DIGITS_STAY_MS ? meaning.digit : digits + meaning.digit;
      lastDigitMs = timeMs;
      return;
    }
    const isNumber = digits !== '' && timeMs - lastDigitMs <= DIGITS_STAY_MS;
    const number = isNumber ? Number(digits) : null;
    digits = '';
    if (meaning.do === 'end') endLecture();
    else if (meaning.do === 'step') stepLecture(meaning.step);
    else if (number === null) stepLecture('next');
    else if (number > 0) goToScene(number - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (lecture.peek() === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'F5') event.preventDefault();
    const meaning = lectureKey(event.key);
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (meaning === null || (isButton && (event.key === ' ' || event.key === 'Enter'))) return;
    event.preventDefault();
    event.stopPropagation();
    act(meaning, event.timeStamp);
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal: abort.signal });
  return () => abort.abort();
}
