import { signal } from '@preact/signals';
import { netStepMin } from '../../../geodata/style/net-steps.ts';

/** A line of latitude or longitude where it leaves the map. */
export interface FrameLabel {
  readonly edge: 'top' | 'left' | 'right';
  /** From the left along the top, from the top along the sides. */
  readonly atPx: number;
  /** Latitude of a parallel, longitude of a meridian, in minutes of arc. */
  readonly minutes: number;
}

/** The lines named at the edge of the map; none while they are switched off. */
export const frameLabels = signal<readonly FrameLabel[]>([]);

/** A latitude or longitude somewhere along an edge of the map; `null` where no ground is. */
export interface EdgeSample {
  readonly atPx: number;
  readonly degrees: number | null;
}

/** Where the lines of the net at a zoom cross an edge that was looked at from place to place. */
export function crossingsOf(
  edge: FrameLabel['edge'],
  samples: readonly EdgeSample[],
  zoom: number,
): readonly FrameLabel[] {
  const stepMin = netStepMin(zoom);
  return samples.flatMap((to, index) => {
    const from = samples[index - 1];
    if (from === undefined || from.degrees === null || to.degrees === null) return [];
    const [start, end] = [from.degrees * 60, to.degrees * 60];
    const first = Math.ceil(Math.min(start, end) / stepMin);
    const last = Math.ceil(Math.max(start, end) / stepMin) - 1;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, line) => {
      const minutes = (first + line) * stepMin;
      const share = (minutes - start) / (end - start);
      return { edge, atPx: from.atPx + (to.atPx - from.atPx) * share, minutes };
    });
  });
}
