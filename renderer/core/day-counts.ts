import { signal } from '@preact/signals';

/** How much of something lies on which days; the timeline draws it. */
export interface DayCounts {
  readonly id: string;
  readonly title: string;
  readonly firstDay: number;
  /** How many up to and with each day from the first. */
  readonly upTo: Float64Array;
}

/** What a feature has the timeline draw behind its marks. */
export const dayCounts = signal<readonly DayCounts[]>([]);
