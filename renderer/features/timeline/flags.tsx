import { formatDay, formatSpan, formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock } from '../../core/clock.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { hover } from '../../core/selection.ts';
import { type DragPart, dragReadout } from './drag-window.ts';
import type { Scale } from './scale.ts';

/** The name of the event under the pointer; styled to show only while that is on the timeline. */
export function EventFlag({ scale }: { readonly scale: Scale }) {
  const event = hover.value?.kind === 'event' ? eventsById.value.get(hover.value.id) : undefined;
  if (event === undefined || event.date === null) return null;
  const middlePx = scale.toPx((event.date.startDay + event.date.endDay + 1) / 2);
  const px = Math.min(Math.max(middlePx, 0), scale.widthPx);
  return (
    <div class="flag" style={besidePx(px, scale)} aria-hidden="true">
      <span>{localized(event.title)}</span>
      <span class="flag-date">{formatSpan(event.date, language.value)}</span>
    </div>
  );
}

/** While a window is dragged: the day under the pointer, and how many days it holds by now. */
export function DragReadout({ scale }: { readonly scale: Scale }) {
  const drag = dragReadout.value;
  if (drag === null) return null;
  const { startDay, endDay } = clock.value;
  const count = endDay - startDay + 1;
  const number = new Intl.NumberFormat(language.value).format(count);
  return (
    <div class="flag is-readout" style={besidePx(drag.px, scale)} aria-hidden="true">
      <span>{draggedInWords(drag.part)}</span>
      <span class="flag-date">
        {count === 1 ? t('time.length.one') : t('time.length.many', { count: number })}
      </span>
    </div>
  );
}

function draggedInWords(part: DragPart): string {
  const { startDay, endDay } = clock.value;
  if (part === 'start') return formatDay(startDay, language.value);
  if (part === 'end') return formatDay(endDay, language.value);
  return formatWindow(startDay, endDay, language.value);
}

/** To the right of a pixel in the left half, to the left of one in the right half. */
function besidePx(px: number, { widthPx }: Scale) {
  return px > widthPx / 2 ? { right: `${widthPx - px}px` } : { left: `${px}px` };
}
