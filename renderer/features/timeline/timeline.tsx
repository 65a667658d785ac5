import { useComputed, useSignalEffect } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { content, eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { visibleLayerIds } from '../../core/layers.ts';
import { hover } from '../../core/selection.ts';
import { useSize } from '../../ui/use-size.ts';
import { Axis } from './axis.tsx';
import { Brush } from './brush.tsx';
import { dragWindow } from './drag-window.ts';
import { layoutMarks } from './layout-marks.ts';
import { Marks } from './marks.tsx';
import { makeScale, type Scale } from './scale.ts';
import { windowFocusRequests } from './time-commands.ts';
import { TimeControls } from './time-controls.tsx';

const AXIS_PX = 26;

/** Sixty years under the map: every event a mark, and the window of years that is shown. */
export function Timeline() {
  const titleId = useId();
  return (
    <section class="timeline" aria-labelledby={titleId}>
      <h2 id={titleId} class="visually-hidden">
        {t('time.title')}
      </h2>
      <TimeControls />
      <Track />
    </section>
  );
}

function Track() {
  const track = useRef<HTMLDivElement>(null);
  const size = useSize(track);
  const scale = useComputed(() => makeScale(size.value.widthPx));
  const heightPx = useComputed(() => Math.max(0, size.value.heightPx - AXIS_PX));
  const marks = useComputed(() => {
    const isVisible = (id: Parameters<typeof visibleLayerIds.value.has>[0]) =>
      visibleLayerIds.value.has(id);
    return layoutMarks(content.value.events, isVisible, scale.value, heightPx.value);
  });
  useSignalEffect(() => {
    if (windowFocusRequests.value === 0) return;
    track.current?.querySelector<HTMLElement>('.brush')?.focus();
  });
  return (
    <div ref={track} class="track">
      <div class="ground" onPointerDown={(event) => dragWindow(event, 'new', scale.value)} />
      <Brush scale={scale.value} />
      <Marks marks={marks} heightPx={heightPx.value} />
      <Axis scale={scale.value} />
      <Flag scale={scale.value} />
    </div>
  );
}

/** The name of the event under the pointer; styled to show only while that is on the timeline. */
function Flag({ scale }: { readonly scale: Scale }) {
  const event = hover.value?.kind === 'event' ? eventsById.value.get(hover.value.id) : undefined;
  if (event === undefined || event.date === null) return null;
  const px = scale.toPx((event.date.startDay + event.date.endDay) / 2);
  const isRight = px > scale.widthPx / 2;
  const place = isRight ? { right: `${scale.widthPx - px}px` } : { left: `${px}px` };
  return (
    <div class={isRight ? 'flag is-right' : 'flag'} style={place} aria-hidden="true">
      <span>{localized(event.title)}</span>
      <span class="flag-date">{formatSpan(event.date, language.value)}</span>
    </div>
  );
}
