import { signal } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import type { Pointing, PointingTool } from '../../../geodata/model/workbook/lecture.ts';
import { api } from '../../api.ts';

const NOTHING: Pointing = {
  tool: null,
  at: null,
  isInking: false,
  isWiped: false,
  zoomedAt: null,
};

/** What the lecturer points at now. Main tells it, to every window in the same moment. */
export const pointing = signal<Pointing>(NOTHING);

/**
 * What this window has asked for last. A key and a movement that follow at once build on it: what
 * main tells of them may be on its way still.
 */
let asked: Pointing = NOTHING;
let unansweredCount = 0;

/** What was drawn with ink on this scene, line by line. */
export const ink = signal<readonly (readonly LngLat[])[]>([]);

/** Where the pointer is on the map of this window; `null` beside it. */
const pointerAt = signal<LngLat | null>(null);

/** Keeps {@link pointing} and {@link ink}. */
export function followPointing(): () => void {
  return api.on('lecture.pointed', (next) => {
    const before = pointing.peek();
    ink.value = inkAfter(ink.peek(), before, next);
    pointing.value = next;
    if (unansweredCount === 0) asked = next;
  });
}

/** Another scene: nothing is pointed at, and no ink is on it. */
export function clearPointing(): void {
  asked = NOTHING;
  pointing.value = NOTHING;
  ink.value = [];
}

/** Takes a tool, or puts it away when it is in hand. */
export function toggleTool(tool: PointingTool): void {
  const isInHand = asked.tool === tool;
  void tell({ tool: isInHand ? null : tool, at: position(pointerAt.peek()), isInking: false });
}

export function wipeInk(): void {
  void tell({ isInking: false, isWiped: true });
}

/** Looks at what is under the pointer from nearer, and at the scene again. */
export function toggleZoom(): void {
  const { zoomedAt } = asked;
  void tell({ zoomedAt: zoomedAt === null ? position(pointerAt.peek()) : null });
}

/** Looks at the scene as it is, if it was looked at from nearer. */
export function endZoom(): void {
  if (asked.zoomedAt !== null) void tell({ zoomedAt: null });
}

/** The pointer of this window is somewhere else. */
export function pointAt(at: LngLat | null, isPressed: boolean): void {
  pointerAt.value = at;
  const { tool } = asked;
  if (tool !== null)
    void tell({ at: position(at), isInking: tool === 'ink' && isPressed && at !== null });
}

function position(at: LngLat | null): [number, number] | null {
  return at === null ? null : [at[0], at[1]];
}

async function tell(parts: Partial<Pointing>): Promise<void> {
  asked = { ...asked, isWiped: false, ...parts };
  unansweredCount += 1;
  try {
    await api.request('lecture.point', asked);
  } finally {
    unansweredCount -= 1;
  }
  if (unansweredCount === 0) asked = pointing.peek();
}

/** The ink after a moment of pointing: a new line, one that goes on, or none. */
function inkAfter(
  lines: readonly (readonly LngLat[])[],
  before: Pointing,
  { at, isInking, isWiped }: Pointing,
): readonly (readonly LngLat[])[] {
  if (isWiped) return [];
  if (!isInking || at === null) return lines;
  const last = lines.at(-1);
  if (!before.isInking || last === undefined) return [...lines, [at]];
  return [...lines.slice(0, -1), [...last, at]];
}
