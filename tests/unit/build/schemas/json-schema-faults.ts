type Json = { readonly [keyword: string]: unknown };

/**
 * What a JSON Schema finds wrong with a value, by path: the keywords that the content's schemas
 * use and no more. An unknown keyword is thrown, so that none is taken for granted.
 */
export function jsonSchemaFaults(schema: Json, value: unknown, path = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, asked]) => {
    const find = KEYWORDS[keyword];
    if (find === undefined) throw new Error(`unknown keyword ${keyword}`);
    return find(asked as never, value, path, schema);
  });
}

type Find = (asked: never, value: unknown, path: string, schema: Json) => string[];

const KEYWORDS: Readonly<Record<string, Find>> = {
  $schema: () => [],
  description: () => [],
  type: (asked: string, value, path) => unless(isOfType(asked, value), `${path} is no ${asked}`),
  const: (asked: unknown, value, path) => unless(value === asked, `${path} is not ${asked}`),
  enum: (asked: unknown[], value, path) => unless(asked.includes(value), `${path} is no choice`),
  pattern: (asked: string, value, path) =>
    unless(typeof value !== 'string' || new RegExp(asked, 'u').test(value), `${path} has no form`),
  minLength: (asked: number, value, path) =>
    unless(typeof value !== 'string' || value.length >= asked, `${path} is too short`),
  maxLength: (asked: number, value, path) =>
    unless(typeof value !== 'string' || value.length <= asked, `${path} is too long`),
  minItems: (asked: number, value, path) =>
    unless(!Array.isArray(value) || value.length >= asked, `${path} has too few`),
  maxItems: (asked: number, value, path) =>
    unless(!Array.isArray(value) || value.length <= asked, `${path} has too many`),
  minimum: (asked: number, value, path) =>
    unless(typeof value !== 'number' || value >= asked, `${path} is too small`),
  maximum: (asked: number, value, path) =>
    unless(typeof value !== 'number' || value <= asked, `${path} is too large`),
  exclusiveMinimum: (asked: number, value, path) =>
    unless(typeof value !== 'number' || value > asked, `${path} is too small`),
  required: (asked: string[], value, path) =>
    asked
      .filter((key) => isObject(value) && !Object.hasOwn(value, key))
      .map((key) => `${path}.${key} is missing`),
  properties: (asked: Record<string, Json>, value, path) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([key, one]) =>
      jsonSchemaFaults(asked[key] ?? {}, one, `${path}.${key}`),
    ),
  additionalProperties: (_: false, value, path, { properties = {} }) =>
    Object.keys(isObject(value) ? value : {})
      .filter((key) => !Object.hasOwn(properties as Json, key))
      .map((key) => `${path}.${key} is unknown`),
  items: (asked: Json | Json[], value, path) =>
    (Array.isArray(value) ? value : []).flatMap((one, index) =>
      jsonSchemaFaults(
        Array.isArray(asked) ? (asked[index] ?? {}) : asked,
        one,
        `${path}.${index}`,
      ),
    ),
  anyOf: (asked: Json[], value, path) => {
    const answers = asked.map((one) => jsonSchemaFaults(one, value, path));
    return answers.some((faults) => faults.length === 0) ? [] : (answers[0] ?? []);
  },
};

function unless(isFine: boolean, fault: string): string[] {
  return isFine ? [] : [fault];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
