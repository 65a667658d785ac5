import { computed, signal } from '@preact/signals';
import type { Series, TimelineContent } from '../../../geodata/model/content/timeline.ts';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import { api } from '../../api.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { changeSession, session } from '../../core/session.ts';
import { ALL_YEARS } from './scale.ts';
import { setView, timelineView, viewAround } from './view.ts';

/** Chapters and series; empty until they are there. */
export const timelineContent = signal<TimelineContent>({ chapters: [], series: [] });

/** What is chosen to stand under the timeline; `null` where nobody has chosen yet. */
export const stripChoice = computed(() => session.value.timelineStrip);

/** The series that stands there, if one does. */
export const shownSeries = computed<Series | undefined>(() =>
  timelineContent.value.series.find(({ id }) => id === stripChoice.value),
);

/** Whether the chapters stand there, at least where the window has room. */
export const areChaptersShown = computed(
  () => stripChoice.value === null || stripChoice.value === 'chapters',
);

/** A series that takes less of the view than this is come nearer to. */
const LEAST_SHARE = 0.15;

/** Fetches chapters and series, which nothing of the first picture needs. */
export async function loadTimelineContent(): Promise<void> {
  const result = await api.request('timeline.load');
  if (result.ok) timelineContent.value = result.value;
  else notify('error', t('time.strip.failed'));
}

/** Has something else stand under the timeline; a series that is out of view comes into it. */
export function chooseStrip(choice: string): void {
  changeSession({ timelineStrip: choice });
  const series = shownSeries.peek();
  if (series !== undefined) bringIntoView(series);
}

function bringIntoView({ points }: Series): void {
  const startDay = smallest(points.map(({ date }) => date.startDay));
  const endDay = largest(points.map(({ date }) => date.endDay));
  const { fromDay, days } = timelineView.peek();
  const seenDays = Math.min(endDay + 1, fromDay + days) - Math.max(startDay, fromDay);
  const isSeen = seenDays > LEAST_SHARE * days || seenDays >= (endDay - startDay + 1) * 0.9;
  const isLarge = endDay - startDay + 1 > LEAST_SHARE * ALL_YEARS.days;
  if (!isSeen || (!isLarge && seenDays < LEAST_SHARE * days)) {
    setView(viewAround({ startDay, endDay }));
  }
}
