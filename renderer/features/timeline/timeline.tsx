import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useId, useRef } from 'preact/hooks';
import { content } from '../../core/content.ts';
import { isShownByEvidence } from '../../core/known-then.ts';
import { t } from '../../core/language.ts';
import { visibleLayerIds } from '../../core/layers.ts';
import { eventsOfLayers } from '../../core/shown.ts';
import { useSize } from '../../ui/use-size.ts';
import { TimeAxis } from './axis.tsx';
import { Brush } from './brush.tsx';
import { DayCountBars } from './day-counts.tsx';
import { densityOf } from './density.ts';
import { dragWindow } from './drag-window.ts';
import { DragReadout, EventFlag } from './flags.tsx';
import { layoutMarks } from './layout-marks.ts';
import { Marks } from './marks.tsx';
import { Overview } from './overview.tsx';
import { makeScale, type Scale } from './scale.ts';
import { Strip } from './strip.tsx';
import { StripChoice } from './strip-choice.tsx';
import { windowFocusRequests } from './time-commands.ts';
import { TimeControls } from './time-controls.tsx';
import { usePinch } from './use-pinch.ts';
import { useWheel } from './use-wheel.ts';
import { timelineView } from './view.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

const AXIS_PX = 24;
const DENSITY_BAR_PX = 8;

/**
 * Time under the map: all years as a strip, and the part in view large, with every event a mark and
 * the window that the map shows.
 */
export function Timeline() {
  const titleId = useId();
  return (
    <section class="timeline" aria-labelledby={titleId}>
      <h2 id={titleId} class="visually-hidden">
        {t('time.title')}
      </h2>
      <TimeControls />
      <div class="overview-row">
        <Overview />
        <StripChoice />
        <ZoomButtons />
      </div>
      <Detail />
    </section>
  );
}

/** The part in view: the track with the marks, and what stands under it to the same scale. */
function Detail() {
  const track = useRef<HTMLDivElement>(null);
  const size = useSize(track);
  const scale = useComputed(() => makeScale(size.value.widthPx, timelineView.value));
  const heightPx = useComputed(() => Math.max(0, size.value.heightPx - AXIS_PX));
  return (
    <>
      <Track track={track} scale={scale} heightPx={heightPx} />
      <Strip scale={scale} />
    </>
  );
}

interface TrackProps {
  readonly track: RefObject<HTMLDivElement | null>;
  readonly scale: ReadonlySignal<Scale>;
  readonly heightPx: ReadonlySignal<number>;
}

function Track({ track, scale, heightPx }: TrackProps) {
  const layout = useComputed(() => {
    const visible = visibleLayerIds.value;
    const events = content.value.events.filter(isShownByEvidence.value);
    return layoutMarks(events, (id) => visible.has(id), scale.value, heightPx.value);
  });
  useSignalEffect(() => {
    if (windowFocusRequests.value === 0) return;
    track.current?.querySelector<HTMLElement>('.brush')?.focus();
  });
  const scaleOf = useCallback(() => scale.peek(), [scale]);
  useWheel(track, scaleOf);
  usePinch(track, scaleOf);
  return (
    <div ref={track} class="track">
      <div class="ground" onPointerDown={(event) => dragWindow(event, 'new', scale.value)} />
      <Brush scale={scale.value} />
      <Density scale={scale.value} heightPx={heightPx.value} />
      <DayCountBars scale={scale.value} heightPx={heightPx.value} />
      <Marks layout={layout} heightPx={heightPx.value} />
      <TimeAxis scale={scale.value} />
      <EventFlag scale={scale.value} />
      <DragReadout scale={scale.value} />
    </div>
  );
}

/** How much happened when, faint behind the marks. */
function Density({ scale, heightPx }: { readonly scale: Scale; readonly heightPx: number }) {
  const bars = densityOf(eventsOfLayers.value, scale, DENSITY_BAR_PX);
  return (
    <svg class="density" width="100%" height={heightPx} aria-hidden="true">
      {bars.map(({ leftPx, widthPx, share }) => (
        <rect
          key={leftPx}
          x={leftPx}
          width={widthPx}
          y={heightPx * (1 - share)}
          height={heightPx * share}
        />
      ))}
    </svg>
  );
}
