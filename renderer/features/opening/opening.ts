import { DEFAULT_SESSION } from '../../../geodata/model/app/session.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import { cameraTarget, flyToBounds } from '../../core/camera.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { clock, setClock } from '../../core/clock.ts';
import { onCommand, runCommand } from '../../core/commands.ts';
import { closeComparison } from '../../core/comparison.ts';
import { closeGuide, guide } from '../../core/guide.ts';
import { preferences } from '../../core/preferences.ts';
import { select } from '../../core/selection.ts';
import { session } from '../../core/session.ts';
import { OPENING, type Story } from './moments.ts';

/** Shows the days of a moment. */
export function showWindow(edtf: string): void {
  const { startDay, endDay } = parseEdtf(edtf);
  setClock({ startDay, endDay });
}

/** Goes where a moment is. */
export function showPlace(bounds: Bounds | null): void {
  if (bounds === null) cameraTarget.value = { kind: 'home' };
  else flyToBounds(bounds);
}

/**
 * Opens the atlas on its moment for somebody who never closed the opening and has been nowhere
 * yet. Whoever left a session finds it as it was.
 */
export function welcome(): void {
  if (preferences.peek().hasSeenOpening || !isSessionNew()) return;
  showWindow(OPENING.window);
  guide.value = { kind: 'opening' };
}

/** Whether the session is as installed, or as the opening left it when it was not closed. */
function isSessionNew(): boolean {
  const { camera, draft } = session.peek();
  if (camera !== null || draft !== null) return false;
  const { startDay, endDay } = clock.peek();
  const opening = parseEdtf(OPENING.window);
  return [DEFAULT_SESSION.clock, opening].some(
    (window) => window.startDay === startDay && window.endDay === endDay,
  );
}

/** Shows the opening again: its moment and its card. */
function showOpening(): void {
  closeComparison();
  showWindow(OPENING.window);
  showPlace(OPENING.bounds);
  guide.value = { kind: 'opening' };
}

/** Whatever closed the opening, it is not shown again unasked. */
export function rememberOpening(): void {
  if (!preferences.peek().hasSeenOpening) void changePreferences({ hasSeenOpening: true });
}

/** Begins a story: its first days, its place, and the record that opens it. */
export function beginStory({ window, bounds, eventId }: Story): void {
  closeGuide();
  showWindow(window);
  select({ kind: 'event', id: eventId }, { fly: false });
  showPlace(bounds);
}

/** Puts the opening away for what a command shows. */
export function leaveFor(command: Parameters<typeof runCommand>[0]): void {
  closeGuide();
  runCommand(command);
}

export function registerOpeningCommand(): void {
  onCommand('help.opening', showOpening);
}
