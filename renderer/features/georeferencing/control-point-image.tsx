import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type Size, useSize } from '../../ui/use-size.ts';
import {
  type Georeferencing,
  partialControlPoints,
  setControlPointPixel,
} from './georeferencing.ts';
import {
  fitImage,
  type ImageView,
  isInImage,
  recentreImage,
  toPixel,
  toPoint,
  zoomImage,
} from './image-view.ts';
import { scanUrl } from './scans.ts';

const ZOOM_STEP = 1.5;
const LEAST_SCALE = 0.01;
const KEY_STEP_PX = 12;
const FAST_KEY_STEP_PX = 60;
/** A press that moves less than this is a click. */
const CLICK_PX = 4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The image being georeferenced: dragged and enlarged; a click or Enter sets the chosen control point in it. */
export function ControlPointImage({ now }: { readonly now: Georeferencing }) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { scan, active } = now;
  const view = useFittedView(scan, size);
  const set = (at: readonly [number, number]) => {
    const pixel = toPixel(view.peek(), at);
    if (isInImage(pixel, scan)) setControlPointPixel(pixel);
  };
  const { scale, x, y } = view.value;
  return (
    <div class="control-point-image">
      <div
        ref={box}
        class="control-point-image-box"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application of its own keys.
        tabIndex={0}
        aria-label={t('scans.image')}
        onKeyDown={(event) => onKey(event, view, size.peek(), set)}
        {...useDragging(view, set)}
      >
        <img
          src={scanUrl(scan.id)}
          alt=""
          draggable={false}
          width={scan.widthPx}
          height={scan.heightPx}
          style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
        />
        <Pins view={view} active={active} />
        <span class="control-point-cross" aria-hidden="true" />
      </div>
      <ZoomButtons view={view} size={size} image={scan} />
    </div>
  );
}

interface PinsProps {
  readonly view: Signal<ImageView>;
  readonly active: number;
}

/** The control points where they lie in the image. */
function Pins({ view, active }: PinsProps) {
  return partialControlPoints.value.map(({ pixel }, index) => {
    if (pixel === null) return null;
    const [left, top] = toPoint(view.value, pixel);
    return (
      <span
        key={`${index}`}
        class="control-point-pin on-image"
        aria-hidden="true"
        style={{ left: `${left}px`, top: `${top}px` }}
      >
        <span class={index === active ? 'control-point-mark is-active' : 'control-point-mark'}>
          {index + 1}
        </span>
      </span>
    );
  });
}

interface ZoomButtonsProps {
  readonly view: Signal<ImageView>;
  readonly size: Signal<Size>;
  readonly image: Size;
}

function ZoomButtons({ view, size, image }: ZoomButtonsProps) {
  const zoom = (factor: number) => {
    view.value = zoomImage(view.peek(), factor, middleOf(size.peek()), LEAST_SCALE);
  };
  return (
    <div class="control-point-zoom">
      <IconButton icon="plus" label={t('scans.zoomIn')} keys="+" onClick={() => zoom(ZOOM_STEP)} />
      <IconButton
        icon="minus"
        label={t('scans.zoomOut')}
        keys="−"
        onClick={() => zoom(1 / ZOOM_STEP)}
      />
      <IconButton
        icon="fit"
        label={t('scans.wholeImage')}
        onClick={() => {
          view.value = fitImage(image, size.peek());
        }}
      />
    </div>
  );
}

/** The view of an image: whole at first; what a person enlarged stays when the box changes. */
function useFittedView(image: Size, size: Signal<Size>) {
  const view = useSignal<ImageView>({ scale: 1, x: 0, y: 0 });
  const fitted = useRef<{ readonly view: ImageView; readonly size: Size } | null>(null);
  useSignalEffect(() => {
    const box = size.value;
    if (box.widthPx === 0) return;
    const before = fitted.current;
    const isTouched = before !== null && before.view !== view.peek();
    const next = isTouched ? recentreImage(view.peek(), before.size, box) : fitImage(image, box);
    view.value = next;
    fitted.current = { view: isTouched ? before.view : next, size: box };
  });
  return view;
}

function onKey(
  event: KeyboardEvent,
  view: Signal<ImageView>,
  size: Size,
  set: (at: readonly [number, number]) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  const zoom = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP }[event.key];
  const isSetting = event.key === 'Enter' || event.key === ' ';
  if (arrow === undefined && zoom === undefined && !isSetting) return;
  event.preventDefault();
  const now = view.peek();
  if (arrow !== undefined) {
    const step = event.shiftKey ? FAST_KEY_STEP_PX : KEY_STEP_PX;
    view.value = { ...now, x: now.x + arrow[0] * step, y: now.y + arrow[1] * step };
  } else if (zoom !== undefined) {
    view.value = zoomImage(now, zoom, middleOf(size), LEAST_SCALE);
  } else set(middleOf(size));
}

/** Dragging moves the image, a click sets a control point, the wheel enlarges around the pointer. */
function useDragging(view: Signal<ImageView>, set: (at: readonly [number, number]) => void) {
  const press = useRef<{ x: number; y: number; view: ImageView; isDrag: boolean } | null>(null);
  const release = () => {
    press.current = null;
  };
  return {
    onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { x: event.clientX, y: event.clientY, view: view.peek(), isDrag: false };
    },
    onPointerMove(event: PointerEvent) {
      const from = press.current;
      if (from === null) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      from.isDrag ||= Math.hypot(dx, dy) > CLICK_PX;
      if (from.isDrag) view.value = { ...from.view, x: from.view.x + dx, y: from.view.y + dy };
    },
    onPointerUp(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      if (press.current?.isDrag === false) set(pointIn(event));
      release();
    },
    // The system may take the pointer away in the middle of a drag; no button comes up then.
    onPointerCancel: release,
    onLostPointerCapture: release,
    onWheel(event: WheelEvent & { readonly currentTarget: HTMLElement }) {
      event.preventDefault();
      view.value = zoomImage(view.peek(), 0.998 ** event.deltaY, pointIn(event), LEAST_SCALE);
    },
  };
}

function pointIn(
  event: MouseEvent & { readonly currentTarget: HTMLElement },
): readonly [number, number] {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function middleOf({ widthPx, heightPx }: Size): readonly [number, number] {
  return [widthPx / 2, heightPx / 2];
}
