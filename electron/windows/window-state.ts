import * as v from 'valibot';
import { logProblem } from '../requests/log.ts';
import { readJsonFile, writeFileAtomically } from '../storage/json-file.ts';
import type { Area } from './displays.ts';

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const WindowStateSchema = v.object({
  x: Pixels,
  y: Pixels,
  width: v.pipe(Pixels, v.minValue(1)),
  height: v.pipe(Pixels, v.minValue(1)),
  isMaximized: v.boolean(),
});

/** Where the main window was when it was closed. */
export type WindowState = Area & { readonly isMaximized: boolean };

/** Reads the state; `null` when there is none that can be used. */
export function readWindowState(file: string): WindowState | null {
  const read = readJsonFile(file);
  if (read.state !== 'read') return null;
  const parsed = v.safeParse(WindowStateSchema, read.value);
  return parsed.success ? parsed.output : null;
}

/** Stores the state. A failure is only logged: nobody must lose anything over it. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    writeFileAtomically(file, `${JSON.stringify(state)}\n`);
  } catch (error) {
    logProblem('window state', error);
  }
}
