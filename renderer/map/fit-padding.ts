import type { CoveredEdges } from '../core/camera.ts';

/** Room between what is shown and the edge of what is free; sideways also for its name. */
const MARGIN_PX = { sideways: 104, upright: 48 };
/** However small the map, this much of it stays for what is flown to. */
const LEAST_ROOM_PX = 96;

/**
 * Pixels to keep clear on each side so that a target lies beside the panels and not under them.
 * Where the map is too small for all of it, opposite sides give way alike.
 */
export function fitPadding(covered: CoveredEdges, widthPx: number, heightPx: number): CoveredEdges {
  const [left, right] = shrink(covered.left, covered.right, widthPx, MARGIN_PX.sideways);
  const [top, bottom] = shrink(covered.top, covered.bottom, heightPx, MARGIN_PX.upright);
  return { top, right, bottom, left };
}

function shrink(
  before: number,
  after: number,
  lengthPx: number,
  marginPx: number,
): [number, number] {
  const wanted = before + after + 2 * marginPx;
  const allowed = Math.max(0, lengthPx - LEAST_ROOM_PX);
  const share = wanted > allowed ? allowed / wanted : 1;
  return [(before + marginPx) * share, (after + marginPx) * share];
}
