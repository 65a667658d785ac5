import type { BrowserWindow } from 'electron';
import type { Area } from './displays.ts';

type Filling = Pick<
  BrowserWindow,
  | 'isDestroyed'
  | 'getBounds'
  | 'setBounds'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'isSimpleFullScreen'
  | 'setSimpleFullScreen'
  | 'once'
>;

/** A window that does not say by then that it left the full screen is taken at its word. */
const LEAVING_MAY_TAKE_MS = 1500;

/** Full screen on one display after another. */
export interface DisplayFiller {
  /** Has the window fill the area that is wanted now. */
  settle(): void;
  /** Fills the area, or no longer does. */
  toggle(): void;
  /** Comes out of the full screen to stand there. */
  leave(area: Area): void;
}

/**
 * Full screen can be asked for no display: a window fills the one that it stands on, and does not
 * move while it does. So it comes out, is put there and fills it. However often displays come and
 * go meanwhile, it ends on what is wanted at the last. `isSimple` is for macOS, whose own full
 * screen is a space of its own and does not come back from a display that was unplugged.
 */
export function fillDisplay(window: Filling, wanted: () => Area, isSimple: boolean): DisplayFiller {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  const isFilled = () => (isSimple ? window.isSimpleFullScreen() : window.isFullScreen());
  const setFilled = (isOn: boolean) =>
    isSimple ? window.setSimpleFullScreen(isOn) : window.setFullScreen(isOn);
  const comeOut = (then: () => void) => {
    if (isSimple) {
      setFilled(false);
      then();
      return;
    }
    isLeaving = true;
    const once = () => {
      if (!isLeaving) return;
      isLeaving = false;
      clearTimeout(timer);
      if (!window.isDestroyed()) then();
    };
    window.once('leave-full-screen', once);
    timer = setTimeout(once, LEAVING_MAY_TAKE_MS);
    setFilled(false);
  };
  const land = () => {
    window.setBounds({ ...wanted() });
    setFilled(true);
  };
  return {
    settle() {
      if (window.isDestroyed() || isLeaving) return;
      if (!isFilled()) land();
      else if (!isSameArea(window.getBounds(), wanted())) comeOut(land);
    },
    toggle: () => setFilled(!isFilled()),
    leave(area) {
      const stand = () => window.setBounds({ ...area });
      if (isFilled()) comeOut(stand);
      else stand();
    },
  };
}

function isSameArea(one: Area, other: Area): boolean {
  const isSamePlace = one.x === other.x && one.y === other.y;
  return isSamePlace && one.width === other.width && one.height === other.height;
}
