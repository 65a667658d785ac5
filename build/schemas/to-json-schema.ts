import type * as v from 'valibot';

/** A JSON Schema, draft 7: the draft that editors read best. */
export type JsonSchema = { readonly [keyword: string]: unknown };

type Schema = v.GenericSchema;
type Part<T> = Schema & { readonly [K in keyof T]: T[K] };
type Convert = (schema: never) => JsonSchema;

/**
 * What a valibot schema asks, as far as JSON Schema can say it: shapes, types, choices, patterns
 * and limits. Free checks (dates, references) stay with `npm run data`.
 *
 * @throws {Error} for a kind of schema it does not know, so that nothing is left out silently.
 */
export function toJsonSchema(schema: Schema): JsonSchema {
  if (!('pipe' in schema)) return converted(schema);
  const [inner, ...actions] = schema.pipe as [Schema, ...v.GenericPipeAction[]];
  const base = toJsonSchema(inner);
  return Object.assign({}, base, ...actions.map((action) => limitOf(action, base)));
}

function converted(schema: Schema): JsonSchema {
  const convert: Convert | undefined = CONVERSIONS[schema.type];
  if (convert === undefined) throw new Error(`No JSON Schema for "${schema.type}"`);
  return convert(schema as never);
}

interface Entries {
  readonly entries: Readonly<Record<string, Schema>>;
}

const CONVERSIONS: Readonly<Record<string, Convert>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  unknown: () => ({}),
  literal: ({ literal }: Part<{ literal: unknown }>) => ({ const: literal }),
  picklist: ({ options }: Part<{ options: readonly unknown[] }>) => ({ enum: options }),
  nullable: ({ wrapped }: Part<{ wrapped: Schema }>) => ({
    anyOf: [toJsonSchema(wrapped), { type: 'null' }],
  }),
  optional: ({ wrapped }: Part<{ wrapped: Schema }>) => toJsonSchema(wrapped),
  array: ({ item }: Part<{ item: Schema }>) => ({ type: 'array', items: toJsonSchema(item) }),
  strict_tuple: ({ items }: Part<{ items: readonly Schema[] }>) => ({
    type: 'array',
    items: items.map(toJsonSchema),
    minItems: items.length,
    maxItems: items.length,
  }),
  union: ({ options }: Part<{ options: readonly Schema[] }>) => ({
    anyOf: options.map(toJsonSchema),
  }),
  variant: ({ options }: Part<{ options: readonly Schema[] }>) => ({
    anyOf: options.map(toJsonSchema),
  }),
  object: ({ entries }: Part<Entries>) => objectOf(entries),
  strict_object: ({ entries }: Part<Entries>) => ({
    ...objectOf(entries),
    additionalProperties: false,
  }),
};

function objectOf(entries: Entries['entries']): JsonSchema {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, toJsonSchema(entry)]),
    ),
    ...(required.length === 0 ? {} : { required }),
  };
}

function limitOf(action: v.GenericPipeAction, base: JsonSchema): JsonSchema {
  const isArray = base['type'] === 'array';
  const requirement = 'requirement' in action ? action.requirement : undefined;
  const limits: Readonly<Record<string, JsonSchema>> = {
    regex: { pattern: requirement instanceof RegExp ? requirement.source : '' },
    integer: { type: 'integer' },
    min_value: { minimum: requirement },
    max_value: { maximum: requirement },
    gt_value: { exclusiveMinimum: requirement },
    min_length: isArray ? { minItems: requirement } : { minLength: requirement },
    max_length: isArray ? { maxItems: requirement } : { maxLength: requirement },
    description: { description: 'description' in action ? action.description : '' },
  };
  return limits[action.type] ?? {};
}
