import { formatSpan, formatWindow } from '../../../geodata/model/time/format-date.ts';
import type { ClockWindow, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized } from '../../core/language.ts';
import { notesById } from '../../core/workbook.ts';

/** When the event of the scene was; without one, and while the clock runs, what the clock shows. */
export function dateOf({ selection, clock: window, play }: Scene, shown: ClockWindow): string {
  const { startDay, endDay } = shown;
  const isStill = play === null && startDay === window.startDay && endDay === window.endDay;
  const event = selection?.kind === 'event' ? eventsById.value.get(selection.id) : undefined;
  if (isStill && event?.date) return formatSpan(event.date, language.value);
  return formatWindow(startDay, endDay, language.value);
}

/** What the record of a scene is called; `null` where it has none, or the atlas no longer has it. */
export function recordTitle({ selection }: Pick<Scene, 'selection'>): string | null {
  if (selection === null) return null;
  if (selection.kind === 'note') return notesById.value.get(selection.id)?.title ?? null;
  const event = eventsById.value.get(selection.id);
  return event === undefined ? null : localized(event.title);
}

/** The line under a title on the wall. */
export function captionOf(scene: Scene): string {
  const record = recordTitle(scene);
  return [scene.caption, record === scene.title ? null : record].filter(Boolean).join(' · ');
}
