import { computed } from '@preact/signals';
import { beforeLeaving } from '../../core/leaving.ts';
import { mode } from '../../core/mode.ts';
import { isOnWall } from '../../core/wall.ts';
import type { Feature } from '../../feature.ts';
import { loadWallFonts } from '../../ui/wall-fonts.ts';
import { followAskedLecture } from './asked-lecture.ts';
import { AudienceScreen } from './audience-screen.tsx';
import { followDisplays } from './displays.ts';
import { followScenes } from './follow-scenes.ts';
import { HandoutDialog } from './handout-dialog.tsx';
import { hidePointerAtRest } from './hide-pointer.ts';
import { followAudience, followLecture, followPlaylist } from './lecture.ts';
import { registerLectureCommands } from './lecture-commands.ts';
import { LecturePanel } from './lecture-panel.tsx';
import { isTakingPictures } from './lecture-state.ts';
import { followFrameOutline } from './map/frame-outline.ts';
import { followMapSize } from './map/map-size.ts';
import { followPointingOnMap } from './map/pointing.ts';
import { followNextScene } from './map/prepare-next.ts';
import { followScenePlaceNames } from './map/scene-places.ts';
import { settleNames } from './map/settle-names.ts';
import { followWall } from './map/wall-scale.ts';
import { followOffScript, isMapInHand } from './off-script.ts';
import { openLectureId } from './open-lecture.ts';
import { followPointing } from './pointing.ts';
import { Presenter } from './presenter.tsx';
import { followScenePictures } from './scene-pictures.ts';
import { followScenePlaces } from './scene-places.ts';
import { storeAllWords } from './scene-words.ts';
import { followShippedNotes } from './shipped-scenes.ts';
import './audience.css';
import './handout.css';
import './lectures.css';

/** Scenes captured from the screen and shown, in order, in front of an audience. */
export const lecturesFeature: Feature = {
  id: 'lectures',
  start() {
    registerLectureCommands();
    beforeLeaving(storeAllWords);
    followScenes();
    followScenePlaces();
    followAudience();
    followScenePictures();
    followPointing();
    followOffScript();
    followPlaylist();
    followShippedNotes(openLectureId);
    void followLecture();
    void followDisplays();
    followAskedLecture();
  },
  async startAudience() {
    isOnWall.value = true;
    hidePointerAtRest();
    await Promise.all([followLecture(), loadWallFonts()]);
    followScenes();
    followScenePlaces();
    followPointing();
  },
  tab: { id: 'lecture', title: 'panel.lecture', Panel: LecturePanel },
  takeOver: {
    isWanted: computed(() => mode.value === 'presenting' && !isTakingPictures.value),
    isMapFree: isMapInHand,
    Panel: Presenter,
  },
  mapParts: [
    { on: ['audience'], follow: followWall },
    { on: ['audience'], follow: settleNames },
    { on: ['audience'], follow: followNextScene },
    { on: ['atlas', 'audience'], follow: followMapSize },
    { on: ['atlas', 'audience'], follow: followScenePlaceNames },
    { on: ['atlas'], follow: followFrameOutline },
    { on: ['atlas', 'audience'], follow: followPointingOnMap },
  ],
  slots: { dialog: HandoutDialog },
  AudienceScreen,
};
