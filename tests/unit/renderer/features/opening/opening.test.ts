import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { cameraTarget } from '../../../../../renderer/core/camera.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { escapeOnce } from '../../../../../renderer/core/escape.ts';
import { guide } from '../../../../../renderer/core/guide.ts';
import { preferences } from '../../../../../renderer/core/preferences.ts';
import { searchRequest } from '../../../../../renderer/core/search-request.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { previewSession, session } from '../../../../../renderer/core/session.ts';
import { OPENING, TOUR } from '../../../../../renderer/features/opening/moments.ts';
import { welcome } from '../../../../../renderer/features/opening/opening.ts';
import {
  beginTour,
  followGuide,
  goToStep,
  returnFromTour,
} from '../../../../../renderer/features/opening/tour.ts';

const SAIGON = { center: [106.7, 10.8] as [number, number], zoom: 9, bearing: 0, pitch: 0 };
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    atlas: {
      request: async (_: string, patch: object) => ok({ ...preferences.peek(), ...patch }),
    },
  });
  preferences.value = DEFAULT_PREFERENCES;
  session.value = DEFAULT_SESSION;
  stop = followGuide();
});

afterEach(() => {
  guide.value = null;
  selection.value = null;
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function daysOf(edtf: string) {
  const { startDay, endDay } = parseEdtf(edtf);
  return { startDay, endDay };
}

test('the atlas begins with its opening until that was closed once', () => {
  welcome();
  expect(guide.value).toEqual({ kind: 'opening' });
  expect(clock.value).toEqual(daysOf(OPENING.window));
  expect(preferences.value.hasSeenOpening).toBe(false);
  expect(escapeOnce()).toBe(true);
  expect(guide.value).toBeNull();
  expect(preferences.value.hasSeenOpening).toBe(true);
  welcome();
  expect(guide.value).toBeNull();
});

test('an opening that was not closed comes again, and not over a session that went on', () => {
  previewSession({ clock: daysOf(OPENING.window) });
  welcome();
  expect(guide.value).toEqual({ kind: 'opening' });
  guide.value = null;
  preferences.value = DEFAULT_PREFERENCES;
  previewSession({ camera: SAIGON, clock: daysOf('1968') });
  welcome();
  expect(guide.value).toBeNull();
  expect(clock.value).toEqual(daysOf('1968'));
});

test('each step of the tour shows days, layers, record and search of its own, forwards and back', () => {
  beginTour();
  for (const step of [...TOUR.keys(), ...[...TOUR.keys()].toReversed()]) {
    goToStep(step);
    const shown = TOUR[step];
    expect(guide.value).toEqual({ kind: 'tour', step });
    expect(clock.value).toEqual(daysOf(shown?.window ?? ''));
    expect(selection.value?.id).toBe(shown?.eventId);
    expect(searchRequest.value?.text).toBe(shown?.search ?? '');
  }
});

test('the tour is left where it is with Escape, or goes back to where the person was', () => {
  previewSession({ camera: SAIGON, clock: daysOf('1968'), visibleLayerIds: ['context'] });
  beginTour();
  goToStep(1);
  expect(escapeOnce()).toBe(true);
  expect(clock.value).toEqual(daysOf(TOUR[1]?.window ?? ''));

  previewSession({ clock: daysOf('1968'), visibleLayerIds: ['context'] });
  beginTour();
  goToStep(5);
  returnFromTour();
  expect(guide.value).toBeNull();
  expect(clock.value).toEqual(daysOf('1968'));
  expect(session.value.visibleLayerIds).toEqual(['context']);
  expect(searchRequest.value?.text).toBe('');
});

test('behind its last step the tour ends at the opening view, where one began there', () => {
  beginTour();
  goToStep(TOUR.length);
  expect(guide.value).toBeNull();
  expect(cameraTarget.value).toEqual({ kind: 'home' });
});
