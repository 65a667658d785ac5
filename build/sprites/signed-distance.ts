import { smallest } from '../../geodata/model/extremes.ts';
import type { SymbolDrawing, SymbolPart } from '../../geodata/style/read-symbol.ts';
import type { Point } from './arc-points.ts';
import { flattenPath, type Polyline } from './flatten-path.ts';

/** Distance of a point from the edge of a drawing, in its units: negative inside. */
export type Distance = (x: number, y: number) => number;

/**
 * The exact signed distance of a drawing whose curves are flattened. Strokes are the distance to
 * their centre line less half their width, which gives round ends and bends.
 */
export function distanceOf(drawing: SymbolDrawing): Distance {
  const parts = drawing.parts.map(distanceOfPart);
  return (x, y) => smallest(parts.map((distance) => distance(x, y)));
}

function distanceOfPart(part: SymbolPart): Distance {
  const lines = flattenPath(part.d);
  if (part.strokeWidth > 0) {
    const half = part.strokeWidth / 2;
    const segments = segmentsOf(lines);
    return (x, y) => toSegments(segments, x, y) - half;
  }
  const edges = segmentsOf(lines.map(closed));
  const isInside = (count: number) => (part.isEvenOdd ? count % 2 !== 0 : count !== 0);
  return (x, y) => {
    const distance = toSegments(edges, x, y);
    return isInside(windings(edges, x, y)) ? -distance : distance;
  };
}

/** Four numbers a segment: where it begins, and how far it goes. */
type Segments = Float64Array;

function segmentsOf(lines: readonly Polyline[]): Segments {
  const numbers = lines.flatMap((line) =>
    line.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = line[index] as Point;
      return [fromX, fromY, x - fromX, y - fromY];
    }),
  );
  return Float64Array.from(numbers);
}

function closed(line: Polyline): Polyline {
  const [first] = line;
  return first === undefined ? line : [...line, first];
}

function toSegments(segments: Segments, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < segments.length; at += 4) {
    const ax = segments[at] as number;
    const ay = segments[at + 1] as number;
    const dx = segments[at + 2] as number;
    const dy = segments[at + 3] as number;
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
    const along = Math.min(1, Math.max(0, share));
    const awayX = x - ax - along * dx;
    const awayY = y - ay - along * dy;
    least = Math.min(least, awayX * awayX + awayY * awayY);
  }
  return Math.sqrt(least);
}

/** How often the edges go round the point. */
function windings(edges: Segments, x: number, y: number): number {
  let count = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const ay = edges[at + 1] as number;
    const dy = edges[at + 3] as number;
    if (ay <= y === ay + dy <= y) continue;
    const side = (edges[at + 2] as number) * (y - ay) - (x - (edges[at] as number)) * dy;
    if (dy > 0 && side > 0) count += 1;
    if (dy < 0 && side < 0) count -= 1;
  }
  return count;
}
