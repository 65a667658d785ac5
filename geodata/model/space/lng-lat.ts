import * as v from 'valibot';

/** A position on the map: longitude first, then latitude, in WGS 84 degrees (RFC 7946 order). */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const Longitude = v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180));
const Latitude = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));

/** Accepts exactly two finite numbers inside the range of longitude and latitude. */
export const LngLatSchema = v.strictTuple([Longitude, Latitude]);

const Line = v.pipe(v.array(LngLatSchema), v.minLength(2));
const Ring = v.pipe(
  v.array(LngLatSchema),
  v.minLength(4),
  v.check((ring) => {
    const first = ring[0];
    const last = ring.at(-1);
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'ring is not closed'),
);

/** The geometries a person can draw. */
export const NoteGeometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: LngLatSchema }),
  v.object({ type: v.literal('LineString'), coordinates: Line }),
  v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(Ring), v.minLength(1)) }),
]);
export type NoteGeometry = v.InferOutput<typeof NoteGeometrySchema>;

/** Twice the area of a closed ring in square degrees; positive when it runs counterclockwise. */
export function signedArea(ring: readonly LngLat[]): number {
  return ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[index + 1] ?? [lng, lat];
    return sum + lng * nextLat - nextLng * lat;
  }, 0);
}
