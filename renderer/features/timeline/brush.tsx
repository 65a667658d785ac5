import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { formatDay, formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { dragWindow } from './drag-window.ts';
import type { Scale } from './scale.ts';
import { stepDay, stepWindow, type WindowEnd } from './step-day.ts';
import { zoomByKey } from './view.ts';

/** Handles nearer to each other than this could not be told apart. */
const NARROWEST_PX = 16;
/** How far outside what is out of sight is put. */
const BEYOND_PX = 40;

function inSight(px: number, { widthPx }: Scale): number {
  return Math.min(Math.max(px, -BEYOND_PX), widthPx + BEYOND_PX);
}

/** The years shown: drag the ends or the whole, or move them with the keys of a slider. */
export function Brush({ scale }: { readonly scale: Scale }) {
  const { startDay, endDay } = clock.value;
  const leftPx = inSight(scale.toPx(startDay), scale);
  const rightPx = inSight(scale.toPx(endDay + 1), scale);
  // A window of few pixels still has two ends to be gripped.
  const asidePx = Math.max(0, (NARROWEST_PX - (rightPx - leftPx)) / 2);
  const isFull = startDay === FIRST_DAY && endDay === LAST_DAY;
  return (
    <>
      <div class="shade" style={{ left: 0, width: `${leftPx}px` }} />
      <div class="shade" style={{ left: `${rightPx}px`, right: 0 }} />
      <Slider
        class={isFull ? 'brush is-full' : 'brush'}
        label={t('time.window')}
        day={startDay}
        text={formatWindow(startDay, endDay, language.value)}
        style={{ left: `${leftPx}px`, width: `${rightPx - leftPx}px` }}
        onPointerDown={(event) => dragWindow(event, isFull ? 'new' : 'whole', scale)}
        onStep={(press) => moveWhole(press)}
      />
      <Handle end="start" px={leftPx - asidePx} scale={scale} />
      <Handle end="end" px={rightPx + asidePx} scale={scale} />
    </>
  );
}

interface HandleProps {
  readonly end: WindowEnd;
  readonly px: number;
  readonly scale: Scale;
}

function Handle({ end, px, scale }: HandleProps) {
  const day = end === 'start' ? clock.value.startDay : clock.value.endDay;
  return (
    <Slider
      class={`handle is-${end}`}
      label={t(end === 'start' ? 'time.startHandle' : 'time.endHandle')}
      day={day}
      text={formatDay(day, language.value)}
      style={{ left: `${px}px` }}
      onPointerDown={(event) => dragWindow(event, end, scale)}
      onStep={(press) => moveEnd(press, end)}
    />
  );
}

interface SliderProps {
  readonly class: string;
  readonly label: string;
  readonly day: number;
  /** The value in words. */
  readonly text: string;
  readonly style: Readonly<Record<string, string | number>>;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Answers whether the key meant something. */
  readonly onStep: (event: KeyboardEvent) => boolean;
}

function Slider({ label, day, text, onStep, ...rest }: SliderProps) {
  return (
    <div
      {...rest}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={FIRST_DAY}
      aria-valuemax={LAST_DAY}
      aria-valuenow={day}
      aria-valuetext={text}
      onKeyDown={(event) => {
        if (onStep(event) || zoomByKey(event)) event.preventDefault();
      }}
    />
  );
}

function moveEnd(press: KeyboardEvent, end: WindowEnd): boolean {
  const { startDay, endDay } = clock.peek();
  const day = stepDay(press, end === 'start' ? startDay : endDay, end);
  if (day === null) return false;
  isPlaying.value = false;
  setClock(
    end === 'start'
      ? { startDay: Math.min(day, endDay), endDay }
      : { startDay, endDay: Math.max(day, startDay) },
  );
  return true;
}

function moveWhole(press: KeyboardEvent): boolean {
  const window = stepWindow(press, clock.peek());
  if (window === null) return false;
  isPlaying.value = false;
  setClock(window);
  return true;
}
