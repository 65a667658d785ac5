import * as v from 'valibot';
import { type LngLat, LngLatSchema } from './lng-lat.ts';
import { distanceM, fromMercator, type MercatorPoint, toMercator } from './mercator.ts';
import { type FitFault, fitAffine, fitHomography, fitSimilarity, type Plane } from './plane-fit.ts';

const Pixel = v.pipe(v.number(), v.finite(), v.minValue(-1_000_000), v.maxValue(1_000_000));

/** A place in an image and where it lies on Earth. Pixels count from the top left corner. */
export const ControlPointSchema = v.object({
  pixel: v.strictTuple([Pixel, Pixel]),
  lngLat: LngLatSchema,
});
export type ControlPoint = v.InferOutput<typeof ControlPointSchema>;

/** `points`: two or more free control points, fitted. `corners`: exactly four, met exactly, in perspective. */
export const GEOREFERENCE_MODES = ['points', 'corners'] as const;
export type GeoreferenceMode = (typeof GEOREFERENCE_MODES)[number];

/** Why control points do not place an image. */
export type GeoreferenceFault = 'tooFew' | 'notFour' | FitFault;

/** Top left, top right, bottom right, bottom left: the order of an image source. */
export type Corners = readonly [LngLat, LngLat, LngLat, LngLat];

/** An image placed on Earth, and how well. */
export interface Placement {
  readonly corners: Corners;
  /** By how many metres each control point is missed, in their order. */
  readonly residualsM: readonly number[];
  /** Root mean square of the residuals, in metres. */
  readonly rmsM: number;
}

export type Georeference =
  | { readonly ok: true; readonly placement: Placement }
  | { readonly ok: false; readonly fault: GeoreferenceFault };

export interface ImageSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Places an image by its control points, in the Mercator plane: two by similarity (turn, one scale, shift),
 * three by the affine map through them, more by the affine map of least squares; four corners by
 * the homography through them.
 */
export function georeference(
  controlPoints: readonly ControlPoint[],
  mode: GeoreferenceMode,
  size: ImageSize,
): Georeference {
  const pixels = controlPoints.map(({ pixel }) => pixel);
  const places = controlPoints.map(({ lngLat }) => toMercator(lngLat));
  const fit = fitPlane(pixels, places, mode, size);
  if (!fit.ok) return fit;
  const corners = cornersOf(size).map((pixel) => fit.plane(pixel));
  const areFinite = corners.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (!areFinite) return { ok: false, fault: 'collinear' };
  const residualsM = controlPoints.map(({ pixel, lngLat }) =>
    distanceM(fromMercator(fit.plane(pixel)), lngLat),
  );
  const meanSquare = residualsM.reduce((sum, m) => sum + m * m, 0) / residualsM.length;
  const placement = {
    corners: corners.map(fromMercator) as unknown as Corners,
    residualsM,
    rmsM: Math.sqrt(meanSquare),
  };
  return { ok: true, placement };
}

/** The corners of an image in pixels, in the order of {@link Corners}. */
export function cornersOf({ widthPx, heightPx }: ImageSize): readonly [x: number, y: number][] {
  return [
    [0, 0],
    [widthPx, 0],
    [widthPx, heightPx],
    [0, heightPx],
  ];
}

function fitPlane(
  pixels: readonly MercatorPoint[],
  places: readonly MercatorPoint[],
  mode: GeoreferenceMode,
  size: ImageSize,
): { ok: true; plane: Plane } | { ok: false; fault: GeoreferenceFault } {
  if (mode === 'corners') {
    if (pixels.length !== 4) return { ok: false, fault: 'notFour' };
    return fitHomography(pixels, places, cornersOf(size));
  }
  if (pixels.length < 2) return { ok: false, fault: 'tooFew' };
  return pixels.length === 2 ? fitSimilarity(pixels, places) : fitAffine(pixels, places);
}
