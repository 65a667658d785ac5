import type { Displays } from '../../geodata/model/workbook/lecture.ts';

/** A rectangle on the desktop, in density-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What we need to know of a display. */
export interface DisplayArea {
  readonly id: number;
  readonly bounds: Area;
  /** Without task bar and dock. */
  readonly workArea: Area;
}

/** The least window in which every panel fits. */
export const MIN_SIZE = { width: 1024, height: 640 } as const;
const DEFAULT_SIZE = { width: 1440, height: 900 } as const;
/** As much of a window must be on a display that it can be taken and moved. */
const GRASP_PX = 80;

/**
 * Where the main window opens: where it was, if a display still shows enough of it, otherwise in
 * the middle of the first display, never larger than the display and never below the least size.
 */
export function placeWindow(saved: Area | null, displays: readonly DisplayArea[]): Area {
  const [first] = displays;
  if (first === undefined) return { x: 0, y: 0, ...DEFAULT_SIZE };
  const home = saved === null ? undefined : displays.find((display) => isGraspable(saved, display));
  if (saved === null || home === undefined) return centre(saved ?? DEFAULT_SIZE, first.workArea);
  const size = fitSize(saved, home.workArea);
  return {
    ...size,
    x: clamp(saved.x, home.workArea.x, home.workArea.x + home.workArea.width - size.width),
    y: clamp(saved.y, home.workArea.y, home.workArea.y + home.workArea.height - size.height),
  };
}

type NamedDisplay = Pick<Electron.Display, 'id' | 'label' | 'bounds'>;

/** What a chosen display is remembered by: its number alone may be another's tomorrow. */
export function keyOfDisplay({ id, label }: Pick<NamedDisplay, 'id' | 'label'>): string {
  return `${id} ${label}`;
}

/**
 * The display for the audience window: the one that was chosen, also where it has another number
 * now; else the first that is not the lecturer's; else the lecturer's own. `isSecond` says whether
 * it leaves the lecturer's free: one that mirrors it does not.
 */
export function chooseAudienceDisplay<D extends NamedDisplay>(
  displays: readonly D[],
  lecturers: D,
  chosenKey = '',
): { readonly display: D; readonly isSecond: boolean } {
  const label = chosenKey.slice(chosenKey.indexOf(' ') + 1);
  const others = displays.filter((display) => display.id !== lecturers.id);
  const chosen =
    displays.find((display) => keyOfDisplay(display) === chosenKey) ??
    others.find((display) => label !== '' && display.label === label);
  const display = chosen ?? others.find((other) => !isMirror(other, lecturers)) ?? others[0];
  if (display === undefined || display.id === lecturers.id) {
    return { display: lecturers, isSecond: false };
  }
  return { display, isSecond: !isMirror(display, lecturers) };
}

/** Which displays the audience window may stand on, as the lecturer is offered them. */
export function offerDisplays(
  displays: readonly NamedDisplay[],
  lecturers: NamedDisplay,
): Displays {
  const others = displays.filter((display) => display.id !== lecturers.id);
  return {
    offers: displays.map((display, index) => ({
      key: keyOfDisplay(display),
      label: display.label,
      number: index + 1,
      widthPx: display.bounds.width,
      heightPx: display.bounds.height,
      isLecturers: display.id === lecturers.id,
    })),
    isMirrored: others.some((display) => isMirror(display, lecturers)),
  };
}

/** Two displays that begin in one place show the same. */
function isMirror(one: Pick<NamedDisplay, 'bounds'>, other: Pick<NamedDisplay, 'bounds'>): boolean {
  return one.bounds.x === other.bounds.x && one.bounds.y === other.bounds.y;
}

function isGraspable(window: Area, { workArea }: DisplayArea): boolean {
  const width = overlap(window.x, window.width, workArea.x, workArea.width);
  const height = overlap(window.y, window.height, workArea.y, workArea.height);
  return width >= GRASP_PX && height >= GRASP_PX;
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}

function centre(size: { width: number; height: number }, area: Area): Area {
  const { width, height } = fitSize(size, area);
  return {
    width,
    height,
    x: Math.max(area.x, area.x + Math.round((area.width - width) / 2)),
    y: Math.max(area.y, area.y + Math.round((area.height - height) / 2)),
  };
}

function fitSize(size: { width: number; height: number }, area: Area) {
  return {
    width: clamp(size.width, MIN_SIZE.width, area.width),
    height: clamp(size.height, MIN_SIZE.height, area.height),
  };
}

/** The least wins where a display is smaller than the least size. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
