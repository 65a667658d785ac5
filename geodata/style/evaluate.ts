import { mixColors } from './mix-colors.ts';

/** What an expression may ask about. */
export interface EvaluationContext {
  readonly zoom: number;
  readonly geometryType: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Value = unknown;
type Arguments = readonly unknown[];
type Operator = (args: Arguments, context: EvaluationContext) => Value;

/**
 * The value of a style expression for one feature, in the dialect that this style uses. Feature
 * state is what it is for a feature nobody points at. An operator that is not known here throws.
 */
export function evaluate(expression: unknown, context: EvaluationContext): Value {
  if (!Array.isArray(expression)) return expression;
  const [name, ...args] = expression as readonly unknown[];
  // A plain list, as dashes are.
  if (typeof name !== 'string') return expression;
  const operator = OPERATORS[name];
  if (operator === undefined) throw new Error(`no operator "${name}"`);
  return operator(args, context);
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  'geometry-type': (_, { geometryType }) => geometryType,
  get: ([key], { properties }) => properties[String(key)] ?? null,
  'feature-state': () => null,
  boolean: (args, context) =>
    args.map((arg) => evaluate(arg, context)).find((value) => typeof value === 'boolean'),
  coalesce: (args, context) => args.map((arg) => evaluate(arg, context)).find(isGiven) ?? null,
  concat: (args, context) => args.map((arg) => String(evaluate(arg, context) ?? '')).join(''),
  '!': ([arg], context) => evaluate(arg, context) !== true,
  all: (args, context) => args.every((arg) => evaluate(arg, context) === true),
  any: (args, context) => args.some((arg) => evaluate(arg, context) === true),
  '==': pairwise((one, other) => one === other),
  '!=': pairwise((one, other) => one !== other),
  '<': pairwise((one, other) => Number(one) < Number(other)),
  '<=': pairwise((one, other) => Number(one) <= Number(other)),
  '>': pairwise((one, other) => Number(one) > Number(other)),
  '>=': pairwise((one, other) => Number(one) >= Number(other)),
  in: pairwise((needle, hay) => (hay as readonly unknown[] | string).includes(needle as string)),
  '+': pairwise((one, other) => Number(one) + Number(other)),
  '-': pairwise((one, other) => Number(one) - Number(other)),
  '*': pairwise((one, other) => Number(one) * Number(other)),
  '/': pairwise((one, other) => Number(one) / Number(other)),
  '^': pairwise((one, other) => Number(one) ** Number(other)),
  case: chooseCase,
  match,
  step,
  interpolate,
};

function isGiven(value: Value): boolean {
  return value !== null && value !== undefined;
}

function pairwise(compute: (one: Value, other: Value) => Value): Operator {
  return ([one, other], context) => compute(evaluate(one, context), evaluate(other, context));
}

function chooseCase(args: Arguments, context: EvaluationContext): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    if (evaluate(args[index], context) === true) return evaluate(args[index + 1], context);
  }
  return evaluate(args.at(-1), context);
}

function match([input, ...args]: Arguments, context: EvaluationContext): Value {
  const value = evaluate(input, context);
  for (let index = 0; index + 1 < args.length; index += 2) {
    const label = args[index];
    const isMatch = Array.isArray(label) ? label.includes(value) : label === value;
    if (isMatch) return evaluate(args[index + 1], context);
  }
  return evaluate(args.at(-1), context);
}

function step([input, first, ...stops]: Arguments, context: EvaluationContext): Value {
  const value = Number(evaluate(input, context));
  let result = first;
  for (let index = 0; index + 1 < stops.length; index += 2) {
    if (Number(stops[index]) <= value) result = stops[index + 1];
  }
  return evaluate(result, context);
}

function interpolate([kind, input, ...stops]: Arguments, context: EvaluationContext): Value {
  const value = Number(evaluate(input, context));
  const zooms = stops.filter((_, index) => index % 2 === 0).map(Number);
  const outputs = stops.filter((_, index) => index % 2 === 1);
  const next = zooms.findIndex((zoom) => zoom > value);
  if (next === 0) return evaluate(outputs[0], context);
  if (next < 0) return evaluate(outputs.at(-1), context);
  const [from = 0, to = 0] = [zooms[next - 1], zooms[next]];
  const base =
    (kind as readonly unknown[])[0] === 'exponential' ? Number((kind as Arguments)[1]) : 1;
  const share =
    base === 1
      ? (value - from) / (to - from)
      : (base ** (value - from) - 1) / (base ** (to - from) - 1);
  return mix(evaluate(outputs[next - 1], context), evaluate(outputs[next], context), share);
}

function mix(from: Value, to: Value, share: number): Value {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * share;
  return mixColors(String(from), String(to), share);
}
