import type { Theme } from './themes.ts';

/**
 * How the relief of one theme looks. Colours are `#rrggbb`. It stands in the model because the
 * pictures of the relief are made where no map is drawn.
 */
export interface ReliefLook {
  readonly land: string;
  /** Tints of the land by height: pairs of metres and colour, rising. */
  readonly heights: readonly (readonly [heightM: number, color: string])[];
  readonly hillShadow: string;
  readonly hillLight: string;
  /** How strong the shading of the hills is, 0 to 1. */
  readonly hillStrength: number;
  /** How much of the relief the washes that tell states apart cover, 0 to 1. */
  readonly polityOpacity: number;
}

export const RELIEF_LOOKS: Readonly<Record<Theme, ReliefLook>> = {
  paper: {
    land: '#f4eedd',
    heights: [
      [0, '#eaeed8'],
      [60, '#eff0dc'],
      [200, '#f5f0dd'],
      [500, '#f3e8cd'],
      [1000, '#ecdcba'],
      [1800, '#e2cda6'],
      [3000, '#d6bf9a'],
      [4500, '#e3d8c4'],
      [6000, '#f4f0e8'],
    ],
    hillShadow: '#6b5438',
    hillLight: '#fffdf5',
    hillStrength: 0.3,
    polityOpacity: 0.26,
  },
  night: {
    land: '#26241f',
    heights: [
      [0, '#23241f'],
      [200, '#292721'],
      [500, '#2f2b24'],
      [1000, '#383127'],
      [1800, '#43392d'],
      [3000, '#504435'],
      [5000, '#5d5243'],
    ],
    hillShadow: '#000000',
    hillLight: '#6b604d',
    hillStrength: 0.34,
    polityOpacity: 0.22,
  },
  contrast: {
    land: '#ffffff',
    heights: [
      [0, '#ffffff'],
      [500, '#fafafa'],
      [1500, '#efefef'],
      [3000, '#e0e0e0'],
      [5000, '#f4f4f4'],
    ],
    hillShadow: '#5c5c5c',
    hillLight: '#ffffff',
    hillStrength: 0.2,
    polityOpacity: 0.3,
  },
};

/** The shipped elevation has no detail closer than this: its shading fades out from here. */
const SHIPPED_DETAIL_TO_ZOOM = 7.5;
const FADES_OVER_ZOOMS = 2.5;
const TINTS_FADE: readonly Stop[] = [
  [8, 1],
  [11, 0.55],
];

type Stop = readonly [zoom: number, value: number];

/** How strong tints and shading are at a zoom, each 0 to 1. */
export function reliefStrengthAt(
  zoom: number,
  { hillStrength }: Pick<ReliefLook, 'hillStrength'>,
  elevationToZoom: number,
): { readonly tints: number; readonly hills: number } {
  const detailTo = detailToZoom(elevationToZoom);
  const hills = between(zoom, [
    [2, 0.6],
    [5, 1],
    [detailTo, 1],
    [detailTo + FADES_OVER_ZOOMS, 0.25],
  ]);
  return { tints: between(zoom, TINTS_FADE), hills: hills * hillStrength };
}

/** From this zoom on the relief looks the same, so that its pictures can be enlarged. */
export function reliefPicturesToZoom(elevationToZoom: number): number {
  const hillsTo = detailToZoom(elevationToZoom) + FADES_OVER_ZOOMS;
  return Math.ceil(Math.max(hillsTo, ...TINTS_FADE.map(([zoom]) => zoom)));
}

function detailToZoom(elevationToZoom: number): number {
  return Math.max(elevationToZoom, SHIPPED_DETAIL_TO_ZOOM);
}

/** Evenly between the stops, and as at the nearest one outside them. */
function between(zoom: number, stops: readonly Stop[]): number {
  const next = stops.findIndex(([stop]) => stop > zoom);
  const [toZoom, toValue] = stops.at(next) ?? [0, 0];
  const [fromZoom, fromValue] = stops[next - 1] ?? [toZoom, toValue];
  if (next <= 0) return toValue;
  return fromValue + ((toValue - fromValue) * (zoom - fromZoom)) / (toZoom - fromZoom);
}
