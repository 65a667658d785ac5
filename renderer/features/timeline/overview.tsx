import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { eventsOfLayers } from '../../core/shown.ts';
import { useSize } from '../../ui/use-size.ts';
import { densityOf } from './density.ts';
import { ALL_YEARS, makeScale, type Scale } from './scale.ts';
import { useWheel } from './use-wheel.ts';
import { isWholeView, panBy, setView, timelineView, zoomByKey } from './view.ts';

const BAR_PX = 5;
const HEIGHT_PX = 22;
/** The frame stays wide enough to be gripped, however short its days are. */
const NARROWEST_FRAME_PX = 10;

/** All years, always: how much happened when, the window, and which part stands large below. */
export function Overview() {
  const strip = useRef<HTMLDivElement>(null);
  const size = useSize(strip);
  const scale = useComputed(() => makeScale(size.value.widthPx, ALL_YEARS));
  useWheel(
    strip,
    useCallback(() => scale.peek(), [scale]),
  );
  return (
    <div ref={strip} class="overview" onPointerDown={(event) => dragView(event, scale.peek())}>
      <Density scale={scale} />
      <WindowHere scale={scale} />
      <ViewFrame scale={scale} />
    </div>
  );
}

interface Props {
  readonly scale: ReadonlySignal<Scale>;
}

function Density({ scale }: Props) {
  const bars = useComputed(() => densityOf(eventsOfLayers.value, scale.value, BAR_PX)).value;
  return (
    <svg class="overview-density" width="100%" height={HEIGHT_PX} aria-hidden="true">
      {bars.map(({ leftPx, widthPx, share }) => (
        <rect
          key={leftPx}
          x={leftPx}
          width={widthPx - 1}
          y={HEIGHT_PX * (1 - share)}
          height={HEIGHT_PX * share}
        />
      ))}
    </svg>
  );
}

/** The window among all years; it alone moves with the clock. */
function WindowHere({ scale }: Props) {
  const { startDay, endDay } = clock.value;
  if (startDay === FIRST_DAY && endDay === LAST_DAY) return null;
  const leftPx = scale.value.toPx(startDay);
  const widthPx = Math.max(2, scale.value.toPx(endDay + 1) - leftPx);
  return <div class="overview-window" style={{ left: `${leftPx}px`, width: `${widthPx}px` }} />;
}

/** The part that stands large: dragged, moved by arrows, widened and narrowed by − and +. */
function ViewFrame({ scale }: Props) {
  const { fromDay, days } = timelineView.value;
  const width = Math.max(NARROWEST_FRAME_PX, days * scale.value.pxPerDay);
  const middlePx = scale.value.toPx(fromDay + days / 2);
  const firstDay = Math.floor(fromDay);
  return (
    <div
      class={isWholeView.value ? 'overview-frame is-whole' : 'overview-frame'}
      style={{ left: `${middlePx - width / 2}px`, width: `${width}px` }}
      role="slider"
      tabIndex={0}
      aria-label={t('time.view')}
      aria-valuemin={ALL_YEARS.fromDay}
      aria-valuemax={ALL_YEARS.fromDay + ALL_YEARS.days}
      aria-valuenow={firstDay}
      aria-valuetext={formatWindow(firstDay, Math.floor(fromDay + days) - 1, language.value)}
      onKeyDown={(event) => {
        if (moveByKey(event.key) || zoomByKey(event)) event.preventDefault();
      }}
    />
  );
}

const MOVES: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => panBy(-0.1),
  ArrowDown: () => panBy(-0.1),
  ArrowRight: () => panBy(0.1),
  ArrowUp: () => panBy(0.1),
  PageDown: () => panBy(-0.9),
  PageUp: () => panBy(0.9),
  Home: () => panBy(Number.NEGATIVE_INFINITY),
  End: () => panBy(Number.POSITIVE_INFINITY),
};

function moveByKey(key: string): boolean {
  const move = MOVES[key];
  move?.();
  return move !== undefined;
}

/** Brings what was pressed into the middle of the view, and follows the pointer from there. */
function dragView(event: PointerEvent, scale: Scale): void {
  const strip = event.currentTarget;
  if (!(strip instanceof HTMLElement) || event.button !== 0) return;
  strip.setPointerCapture(event.pointerId);
  const leftPx = strip.getBoundingClientRect().left;
  const { fromDay, days } = timelineView.peek();
  const momentAt = ({ clientX }: PointerEvent) => scale.toMoment(clientX - leftPx);
  const pressed = momentAt(event);
  const isInFrame = event.target instanceof Element && event.target.matches('.overview-frame');
  const grip = isInFrame ? pressed - fromDay : days / 2;
  const move = (next: PointerEvent) => setView({ fromDay: momentAt(next) - grip, days });
  move(event);
  const abort = new AbortController();
  const { signal } = abort;
  strip.addEventListener('pointermove', move, { signal });
  strip.addEventListener('pointerup', () => abort.abort(), { signal });
  strip.addEventListener('lostpointercapture', () => abort.abort(), { signal });
}
