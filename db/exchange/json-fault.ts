import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';

/** Where a text stops being JSON, both counted from 1, and why. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: ReasonKey;
}

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma' | 'end';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

const REASON: Readonly<Record<Expected, ReasonKey>> = {
  value: 'reason.jsonValue',
  firstValue: 'reason.jsonValue',
  key: 'reason.jsonKey',
  firstKey: 'reason.jsonKey',
  colon: 'reason.jsonColon',
  comma: 'reason.jsonComma',
  end: 'reason.jsonTrailing',
};

/**
 * Finds the first fault of a text that `JSON.parse` refused; the parser itself does not always
 * tell the place. Answers `null` for a text that is JSON.
 */
export function findJsonFault(text: string): JsonFault | null {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = skip(text, 0, SPACE);
  while (at < text.length) {
    const step = takeStep(text, at, expected, closers);
    if (step === null) return faultAt(text, at, REASON[expected]);
    expected = step.expected;
    at = skip(text, step.end, SPACE);
  }
  return expected === 'end' ? null : faultAt(text, text.length, 'reason.jsonEndsEarly');
}

interface Step {
  readonly end: number;
  readonly expected: Expected;
}

/** Reads one token; keeps `closers`, the brackets still to come, up to date. */
function takeStep(text: string, at: number, expected: Expected, closers: string[]): Step | null {
  const character = text.charAt(at);
  const canClose = expected === 'comma' || expected === 'firstValue' || expected === 'firstKey';
  if (canClose && character === closers.at(-1)) {
    closers.pop();
    return { end: at + 1, expected: afterValue(closers) };
  }
  switch (expected) {
    case 'value':
    case 'firstValue':
      return takeValue(text, at, closers);
    case 'key':
    case 'firstKey':
      return stepTo(skip(text, at, STRING), at, 'colon');
    case 'colon':
      return character === ':' ? { end: at + 1, expected: 'value' } : null;
    case 'comma':
      if (character !== ',') return null;
      return { end: at + 1, expected: closers.at(-1) === '}' ? 'key' : 'value' };
    case 'end':
      return null;
  }
}

function takeValue(text: string, at: number, closers: string[]): Step | null {
  const character = text.charAt(at);
  if (character === '{') {
    closers.push('}');
    return { end: at + 1, expected: 'firstKey' };
  }
  if (character === '[') {
    closers.push(']');
    return { end: at + 1, expected: 'firstValue' };
  }
  const end = skip(text, at, character === '"' ? STRING : SCALAR);
  return stepTo(end, at, afterValue(closers));
}

function stepTo(end: number, from: number, expected: Expected): Step | null {
  return end === from ? null : { end, expected };
}

function afterValue(closers: readonly string[]): Expected {
  return closers.length === 0 ? 'end' : 'comma';
}

/** Where the pattern ends that begins at `at`; `at` itself when it does not begin there. */
function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function faultAt(text: string, at: number, reason: ReasonKey): JsonFault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
}
