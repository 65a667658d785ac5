import type { PatternId, SymbolId } from './symbol-ids.ts';

/** Which sign a kind of place gets; others are dots. In the order of the legend. */
export const POINT_SYMBOLS: Readonly<Record<string, SymbolId>> = {
  capital: 'capital',
  city: 'city',
  town: 'town',
  district: 'town',
  village: 'village',
  port: 'port',
  landing: 'ferry',
  ferry: 'ferry',
  ford: 'ford',
  bridge: 'bridge',
  pass: 'pass',
  peak: 'peak',
  hill: 'peak',
  cave: 'cave',
  tunnels: 'tunnel',
  junction: 'junction',
  'border-crossing': 'crossing',
  'border-marker': 'border-marker',
  'reference-point': 'reference-point',
  'entrenched-camp': 'command-post',
  'post-group': 'strongpoint',
  strongpoint: 'strongpoint',
  'command-post': 'command-post',
  artillery: 'artillery',
  airfield: 'airfield',
  'drop-zone': 'drop-zone',
  observation: 'observation',
  base: 'base',
  'base-area': 'base-area',
  camp: 'camp',
  'way-station': 'way-station',
  hospital: 'hospital',
  prison: 'prison',
  building: 'house',
  monument: 'monument',
  conference: 'conference',
  treaty: 'treaty',
  demonstration: 'demonstration',
  'town-taken': 'town-taken',
  event: 'event',
};

/** Stretches of land and water that a point can only name: lettering without a sign. */
export const LABEL_ONLY_KINDS = ['region', 'valley', 'island', 'river'] as const;

/** Features that are water and take its colour and lettering. */
export const WATER_KINDS = ['river', 'river-mouth'] as const;

/**
 * How a line is drawn: width in pixels at zoom 8, and dashes in units of that width. Kinds and
 * modes differ by dash and width, not by colour alone.
 */
export interface LinePattern {
  readonly widthPx: number;
  readonly dashes: readonly number[];
}

const SOLID: readonly number[] = [1, 0];

/** Lines whose mode of travel is not given. */
export const LINE_KINDS: Readonly<Record<string, LinePattern>> = {
  boundary: { widthPx: 2.6, dashes: [6, 1.6, 1.2, 1.6] },
  parallel: { widthPx: 1, dashes: [7, 3] },
  river: { widthPx: 1.6, dashes: SOLID },
  road: { widthPx: 2, dashes: SOLID },
  track: { widthPx: 1.5, dashes: [3, 1.5] },
  trench: { widthPx: 1.8, dashes: [0.7, 0.7] },
  fortification: { widthPx: 3, dashes: [1.6, 0.5] },
  airfield: { widthPx: 4, dashes: SOLID },
  route: { widthPx: 1.8, dashes: [1.2, 1.6] },
  'sea-route': { widthPx: 1.6, dashes: [4, 3] },
  railway: { widthPx: 2.2, dashes: [2.2, 0.8] },
  attack: { widthPx: 3.2, dashes: [2.4, 0.6] },
};

/** Lines of the Trail, by how they were travelled. */
export const LINE_MODES = {
  truck: { widthPx: 2.4, dashes: SOLID },
  foot: { widthPx: 2, dashes: [0.9, 1.3] },
  bicycle: { widthPx: 2, dashes: [3, 1.2, 0.9, 1.2] },
  pipeline: { widthPx: 1.5, dashes: [7, 1.2, 1, 1.2, 1, 1.2] },
  river: { widthPx: 1.8, dashes: [4, 1.4] },
  sea: { widthPx: 1.6, dashes: [4, 3] },
} as const satisfies Readonly<Record<string, LinePattern>>;

export const PLAIN_LINE: LinePattern = { widthPx: 1.6, dashes: SOLID };
/** Replaces a solid line where the course between known points is not known. */
export const SCHEMATIC_DASHES: readonly number[] = [6, 1.1];

/** How an area is drawn: its edge, and what lies in it besides the colour of its group. */
export interface AreaPattern extends LinePattern {
  readonly fill: PatternId | null;
}

/** Areas by kind; others are {@link PLAIN_AREA}. */
export const AREA_KINDS: Readonly<Record<string, AreaPattern>> = {
  'front-line': { widthPx: 1.6, dashes: SOLID, fill: null },
  zone: { widthPx: 1.2, dashes: [6, 2], fill: 'hatch' },
  'regroupment-area': { widthPx: 1.2, dashes: [1.5, 1.5], fill: 'dots' },
  'bombing-area': { widthPx: 1.2, dashes: [3, 1.5, 1, 1.5], fill: 'crosses' },
  'base-area': { widthPx: 1, dashes: [2, 2], fill: 'back-hatch' },
};
export const PLAIN_AREA: AreaPattern = { widthPx: 1.2, dashes: [4, 2], fill: null };
