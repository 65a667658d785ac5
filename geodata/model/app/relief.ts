import * as v from 'valibot';

/** The deepest zoom of the relief that comes with the atlas. */
export const SHIPPED_RELIEF_ZOOM = 5;

/** An elevation file that a person added. */
export const ReliefFileSchema = v.object({
  name: v.string(),
  /** West, south, east, north in degrees. */
  bounds: v.pipe(v.tuple([v.number(), v.number(), v.number(), v.number()]), v.readonly()),
  /** Distance between two samples on the ground, north to south. */
  resolutionM: v.number(),
  /** ISO 8601 moment. */
  importedAt: v.string(),
});
export type ReliefFile = v.InferOutput<typeof ReliefFileSchema>;

/** The relief that the map can be drawn from. */
export interface ReliefStatus {
  /** Another number after every change, 0 while nothing was added. Part of the address of a tile. */
  readonly revision: number;
  /** The deepest zoom at which there are tiles. */
  readonly maxZoom: number;
  readonly files: readonly ReliefFile[];
}

/** How far an import has come. */
export interface ReliefProgress {
  /** Files are read and checked first; then tiles are cut. */
  readonly step: 'reading' | 'cutting';
  readonly done: number;
  readonly total: number;
}

/** The height of a place above the sea. */
export interface ReliefHeight {
  readonly heightM: number;
  /**
   * `imported`: to the metre, as the added file has it. `shipped`: rounded to 50 m, from a relief
   * of over a kilometre to the sample; good for the lie of the land, not for the height of a spot.
   */
  readonly source: 'imported' | 'shipped';
}

/** What can be expected to go wrong with an elevation file. */
export type ReliefErrorCode =
  | 'reliefZipped'
  | 'reliefUnknownFormat'
  | 'reliefBadName'
  | 'reliefWrongSize'
  | 'reliefDamaged'
  | 'reliefNotElevation'
  | 'reliefCompression'
  | 'reliefNumbers'
  | 'reliefUnit'
  | 'reliefNoPosition'
  | 'reliefOtherProjection'
  | 'reliefAllVoids'
  | 'reliefOutside'
  | 'reliefTooManySamples'
  | 'reliefTooManyTiles'
  | 'reliefBusy'
  | 'reliefCancelled';
