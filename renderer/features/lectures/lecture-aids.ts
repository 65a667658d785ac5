import { signal } from '@preact/signals';
import { api } from '../../api.ts';
import { isOnWall } from '../../core/wall.ts';
import type { LectureAid } from './lecture-keys.ts';
import { isOffScript } from './lecture-state.ts';
import { openSceneRecord, toggleScript, toggleWallView } from './off-script.ts';
import { toggleTool, toggleZoom, wipeInk } from './pointing.ts';

/** What lies over the presenter view, if anything. It is never on the wall. */
export const presenterDialog = signal<'overview' | 'keys' | null>(null);

/** Does what a key asks for beside the scenes. */
export function useAid(aid: LectureAid): void {
  switch (aid) {
    case 'laser':
    case 'spotlight':
    case 'ink':
      toggleTool(aid);
      break;
    case 'wipe':
      wipeInk();
      break;
    case 'zoom':
      // Off the script the map itself goes nearer.
      if (!isOffScript.peek()) toggleZoom();
      break;
    case 'offScript':
      toggleScript();
      break;
    case 'toWall':
      void toggleWallView();
      break;
    case 'record':
      void openSceneRecord();
      break;
    case 'timer':
      void api.request('lecture.restartClock');
      break;
    case 'fullScreen':
      void api.request('lecture.toggleFullScreen');
      break;
    default:
      if (!isOnWall.peek()) presenterDialog.value = aid;
  }
}
