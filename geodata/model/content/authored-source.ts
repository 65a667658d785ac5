import * as v from 'valibot';
import { LngLatSchema } from '../space/lng-lat.ts';
import { tryParseEdtf } from '../time/edtf.ts';

/** The files of `geodata/basemap/authored/` and the kinds of features each may hold. */
const AUTHORED_KINDS = {
  polities: ['union', 'state', 'protectorate', 'colony', 'territory', 'region', 'province'],
  provinces: ['province', 'interzone', 'autonomous-region', 'special-zone', 'military-region'],
  roads: ['road', 'track'],
  railways: ['railway', 'railway-unfinished', 'cableway'],
  waters: [
    'river',
    'river-label',
    'ocean',
    'sea',
    'gulf',
    'strait',
    'bay',
    'lake',
    'island',
    'archipelago',
  ],
} as const;

export type AuthoredFile = keyof typeof AUTHORED_KINDS;

export const AUTHORED_FILES = Object.keys(AUTHORED_KINDS) as readonly AuthoredFile[];

/** Kinds that are lines; everything else is the point where a name stands. */
const LINE_KINDS: readonly string[] = [
  ...AUTHORED_KINDS.roads,
  ...AUTHORED_KINDS.railways,
  'river',
  'river-label',
];

const Text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => text.normalize('NFC') === text, 'not in normal form C'),
  v.check((text) => text.trim() === text, 'space at an end'),
);

const Properties = v.pipe(
  v.strictObject({
    kind: v.string(),
    /** 0 shows first, 4 closest. */
    rank: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    name: v.strictObject({ en: Text, vi: Text, local: v.optional(Text) }),
    /** EDTF, or `null` for what held through all the years of the atlas. */
    date: v.nullable(
      v.pipe(
        v.string(),
        v.check((text) => tryParseEdtf(text) !== null, 'not an EDTF date'),
      ),
    ),
    /** How far the geometry may lie off, in metres. */
    accuracyM: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** The name is the one of today. */
    isModern: v.optional(v.literal(true)),
    isApproximate: v.optional(v.literal(true)),
    /** Traced by us between known points. */
    isReconstructed: v.optional(v.literal(true)),
    /** Ids of `db/content/sources.json`. */
    sources: v.optional(v.pipe(v.array(Text), v.minLength(1))),
    /** What the feature rests on, where no source of the list says it. */
    basis: v.optional(Text),
    note: v.optional(Text),
  }),
  v.check(
    ({ sources, basis }) => sources !== undefined || basis !== undefined,
    'neither sources nor basis',
  ),
);

const Geometry = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: LngLatSchema }),
  v.strictObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(LngLatSchema), v.minLength(2)),
  }),
]);

/** A feature of an authored file; what is wrong with it reads as the end of a sentence. */
export function authoredFeatureSchema(file: AuthoredFile) {
  return v.pipe(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id')),
      properties: Properties,
      geometry: Geometry,
    }),
    v.forward(
      v.check(
        ({ properties }) => AUTHORED_KINDS[file].some((kind) => kind === properties.kind),
        `not a kind of ${file}`,
      ),
      ['properties', 'kind'],
    ),
    v.forward(
      v.check(
        ({ properties, geometry }) =>
          (geometry.type === 'LineString') === LINE_KINDS.includes(properties.kind),
        'not the geometry of this kind',
      ),
      ['geometry', 'type'],
    ),
  );
}

export type AuthoredFeature = v.InferOutput<ReturnType<typeof authoredFeatureSchema>>;

/** What is wrong with a feature: dotted path of the field, and why. */
export interface AuthoredFault {
  readonly field: string;
  readonly reason: string;
}

/** Reads one feature of an authored file; answers with it, or with every fault it has. */
export function parseAuthored(
  file: AuthoredFile,
  feature: unknown,
): AuthoredFeature | readonly AuthoredFault[] {
  const result = v.safeParse(authoredFeatureSchema(file), feature);
  if (result.success) return result.output;
  return result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    reason: issue.message,
  }));
}
