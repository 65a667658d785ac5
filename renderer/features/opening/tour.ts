import { batch, effect } from '@preact/signals';
import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import type { Camera, ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { camera, cameraTarget } from '../../core/camera.ts';
import { ownWindow, setClock } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { closeComparison } from '../../core/comparison.ts';
import { closeGuide, guide } from '../../core/guide.ts';
import { showLayers } from '../../core/layers.ts';
import { openPageRef } from '../../core/page.ts';
import { isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { askSearch } from '../../core/search-request.ts';
import { select, selection } from '../../core/selection.ts';
import { session } from '../../core/session.ts';
import { TOUR } from './moments.ts';
import { rememberOpening, showPlace, showWindow } from './opening.ts';

/** Where the person was when the tour began. */
interface Place {
  readonly camera: Camera | null;
  readonly isAtHome: boolean;
  readonly window: ClockWindow;
  readonly visibleLayerIds: readonly LayerId[];
  readonly selection: ReturnType<typeof selection.peek>;
  readonly page: ReturnType<typeof openPageRef.peek>;
  readonly tab: string;
  readonly isSidebarOpen: boolean;
}
let before: Place | null = null;

/** Begins the tour, and remembers where the person was. */
export function beginTour(): void {
  closeComparison();
  if (guide.peek()?.kind !== 'tour') before = placeNow();
  goToStep(0);
}

/** Shows a step of the tour; past the last one it ends where the person was. */
export function goToStep(step: number): void {
  const shown = TOUR[step];
  if (shown === undefined) {
    returnFromTour();
    return;
  }
  batch(() => {
    guide.value = { kind: 'tour', step };
    showWindow(shown.window);
    showLayers(shown.layerIds ?? LAYER_IDS);
    isSidebarOpen.value = true;
    sidebarTab.value = shown.tab ?? 'events';
    openPageRef.value = null;
    if (shown.eventId === undefined) selection.value = null;
    else select({ kind: 'event', id: shown.eventId }, { fly: false });
    askSearch(shown.search ?? '');
  });
  // The panels that the step opens are to be known before the map flies.
  showPlace(shown.bounds);
}

/** Ends the tour where the person was when it began. */
export function returnFromTour(): void {
  closeGuide();
  if (before === null) return;
  const place = before;
  batch(() => {
    setClock(place.window);
    showLayers(place.visibleLayerIds);
    selection.value = place.selection;
    openPageRef.value = place.page;
    sidebarTab.value = place.tab;
    isSidebarOpen.value = place.isSidebarOpen;
    askSearch('');
  });
  if (place.isAtHome || place.camera === null) showPlace(null);
  else cameraTarget.value = { kind: 'camera', camera: place.camera, isInstant: false };
}

function placeNow(): Place {
  const { visibleLayerIds, camera: kept } = session.peek();
  return {
    camera: camera.peek(),
    isAtHome: kept === null,
    window: ownWindow.peek(),
    visibleLayerIds,
    selection: selection.peek(),
    page: openPageRef.peek(),
    tab: sidebarTab.peek(),
    isSidebarOpen: isSidebarOpen.peek(),
  };
}

export function registerTourCommand(): void {
  onCommand('help.tour', beginTour);
}

/** A guide that was closed, by whatever, is not shown again unasked. */
export function followGuide(): () => void {
  let wasOpen = false;
  return effect(() => {
    const isOpen = guide.value !== null;
    if (wasOpen && !isOpen) rememberOpening();
    wasOpen = isOpen;
  });
}
