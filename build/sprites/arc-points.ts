export type Point = readonly [x: number, y: number];

/** Chords span at most this angle: on a radius of 10 they stay within 0.02 of the arc. */
const STEP_RAD = Math.PI / 24;

/**
 * The points of an elliptical arc after its first, by the conversion from endpoint to centre of
 * the SVG 1.1 recommendation, appendix F.6.5.
 */
export function arcPoints(
  from: Point,
  radii: Point,
  turnDeg: number,
  isLarge: boolean,
  isSweep: boolean,
  to: Point,
): Point[] {
  const turn = (turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x1, y1] = [cos * dx + sin * dy, cos * dy - sin * dx];
  // Radii too short to reach are enlarged until they do.
  const reach = Math.max(1, Math.hypot(x1 / radii[0], y1 / radii[1]));
  const [rx, ry] = [radii[0] * reach, radii[1] * reach];
  const spread = (rx * y1) ** 2 + (ry * x1) ** 2;
  const square = Math.max(0, ((rx * ry) ** 2 - spread) / spread);
  const factor = Math.sqrt(square) * (isLarge === isSweep ? -1 : 1);
  const [cx, cy] = [(factor * rx * y1) / ry, (-factor * ry * x1) / rx];
  const first = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx);
  const last = Math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx);
  const sweep = sweepOf(last - first, isSweep);
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / STEP_RAD));
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return Array.from({ length: pieces }, (_, index): Point => {
    if (index === pieces - 1) return to;
    const angle = first + (sweep * (index + 1)) / pieces;
    const [x, y] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    return [middle[0] + cos * x - sin * y, middle[1] + sin * x + cos * y];
  });
}

function sweepOf(angle: number, isSweep: boolean): number {
  const whole = 2 * Math.PI;
  const positive = ((angle % whole) + whole) % whole;
  return isSweep ? positive : positive - whole;
}
