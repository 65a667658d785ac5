import { computed, signal } from '@preact/signals';
import { preferences } from './preferences.ts';

/** Why a computer is held to be slow: its processor draws, or the first flight had few frames. */
export type Weakness = 'software' | 'slow';

/** What was found out about this computer; `null` while it draws as it should. */
export const weakness = signal<Weakness | null>(null);

/** Whether the map spares the computer: cuts for flights, no fading, coarse while it is moved. */
export const isDrawnLightly = computed(() => {
  const { lightDrawing } = preferences.value;
  return lightDrawing === 'automatic' ? weakness.value !== null : lightDrawing === 'always';
});

/** What the drivers call themselves that let the processor do the drawing, in small letters. */
const SOFTWARE_RENDERERS = [
  'swiftshader',
  'llvmpipe',
  'softpipe',
  'swrast',
  'microsoft basic render',
  'apple software renderer',
  'software rasterizer',
  'gdi generic',
] as const;

/** Whether a WebGL renderer of that name is the processor in place of a graphics card. */
export function isSoftwareRenderer(name: string): boolean {
  const small = name.toLowerCase();
  return SOFTWARE_RENDERERS.some((known) => small.includes(known));
}

/** A flight shorter than this tells nothing: it was a cut, or a hand ended it. */
const LEAST_FLIGHT_MS = 600;
/** A flight is no longer seen as one below this. */
const LEAST_FRAMES_PER_SECOND = 10;

/** What a flight shows of a computer: whether it is too slow for flights, or `null` for nothing. */
export function isSlowFlight(frames: number, elapsedMs: number): boolean | null {
  if (elapsedMs < LEAST_FLIGHT_MS) return null;
  return frames < (LEAST_FRAMES_PER_SECOND * elapsedMs) / 1000;
}

/** What the sharpness of the map depends on. */
export interface Sharpness {
  /** Pixels of the screen for one of the page. */
  readonly screenRatio: number;
  /** How many times the map is enlarged on its page, as on a wall. */
  readonly enlargement: number;
  readonly isLight: boolean;
  /** Whether a hand holds and moves it now. */
  readonly isHeld: boolean;
}

/**
 * Half the pixels each way took a frame of the opening view, drawn by a processor, from 920 to
 * 370 ms; leaving out the lettering 800, the relief 570, the lines 390 (means of three).
 */
const COARSE = 0.5;

/** Pixels drawn for one of the map's own. */
export function pixelRatioOf({ screenRatio, enlargement, isLight, isHeld }: Sharpness): number {
  if (!isLight) return screenRatio * enlargement;
  return Math.min(1, screenRatio) * enlargement * (isHeld ? COARSE : 1);
}
