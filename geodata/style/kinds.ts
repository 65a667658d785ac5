/** The pictures a point can have. */
export type Shape =
  | 'dot'
  | 'town'
  | 'city'
  | 'strongpoint'
  | 'command-post'
  | 'artillery'
  | 'airfield'
  | 'drop-zone'
  | 'base'
  | 'bridge'
  | 'pass'
  | 'mountain'
  | 'cave'
  | 'junction'
  | 'ford'
  | 'port'
  | 'building'
  | 'marker'
  | 'note';

/** Which picture a kind of place gets; others are dots. */
export const POINT_SHAPES: Readonly<Record<string, Shape>> = {
  village: 'town',
  town: 'town',
  city: 'city',
  capital: 'city',
  port: 'port',
  strongpoint: 'strongpoint',
  'command-post': 'command-post',
  artillery: 'artillery',
  airfield: 'airfield',
  'drop-zone': 'drop-zone',
  base: 'base',
  'base-area': 'base',
  camp: 'base',
  bridge: 'bridge',
  ford: 'ford',
  'river-mouth': 'ford',
  junction: 'junction',
  pass: 'pass',
  hill: 'mountain',
  cave: 'cave',
  tunnels: 'cave',
  building: 'building',
  monument: 'building',
  'border-marker': 'marker',
  'reference-point': 'marker',
};

/** Stretches of land and water that a point can only name: lettering without a picture. */
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
};

/** Lines of the Trail, by how they were travelled. */
export const LINE_MODES: Readonly<Record<string, LinePattern>> = {
  truck: { widthPx: 2.4, dashes: SOLID },
  foot: { widthPx: 2, dashes: [0.9, 1.3] },
  bicycle: { widthPx: 2, dashes: [3, 1.2, 0.9, 1.2] },
  pipeline: { widthPx: 1.5, dashes: [7, 1.2, 1, 1.2, 1, 1.2] },
  river: { widthPx: 1.8, dashes: [4, 1.4] },
  sea: { widthPx: 1.6, dashes: [4, 3] },
};

export const PLAIN_LINE: LinePattern = { widthPx: 1.6, dashes: SOLID };
/** Replaces a solid line where the course between known points is not known. */
export const SCHEMATIC_DASHES: readonly number[] = [6, 1.1];
