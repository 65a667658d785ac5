import type { CoveredEdges } from '../core/camera.ts';

/** Room between what is shown and the edge of what is free; sideways also for its name. */
const MARGIN_PX = { sideways: 104, upright: 48 };
/** Sideways around the opening view, whose box holds its names already. */
const HOME_MARGIN_PX = 16;
/** However small the map, this much of it stays for what is flown to. */
const LEAST_ROOM_PX = 96;

/**
 * Pixels to keep clear on each side so that a target lies beside the panels and not under them.
 * Where the map is too small for all of it, opposite sides give way alike.
 *
 * @param isHome whether it is the opening view that is fitted
 */
export function fitPadding(
  covered: CoveredEdges,
  widthPx: number,
  heightPx: number,
  isHome = false,
): CoveredEdges {
  const sidewaysPx = isHome ? HOME_MARGIN_PX : MARGIN_PX.sideways;
  const [left, right] = shrink(covered.left, covered.right, widthPx, sidewaysPx);
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
