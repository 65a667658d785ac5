import { computed } from '@preact/signals';
import { beforeLeaving } from '../../core/leaving.ts';
import { mode } from '../../core/mode.ts';
import type { Feature } from '../../feature.ts';
import { AudienceScreen } from './audience-screen.tsx';
import { hidePointerAtRest } from './hide-pointer.ts';
import { followAudience, followLecture } from './lecture.ts';
import { registerLectureCommands } from './lecture-commands.ts';
import { LecturePanel } from './lecture-panel.tsx';
import { followWall } from './map/wall-scale.ts';
import { Presenter } from './presenter.tsx';
import { storeAllWords } from './scene-words.ts';
import { followScenes } from './scenes.ts';
import './lectures.css';

/** Scenes captured from the screen and shown, in order, in front of an audience. */
export const lecturesFeature: Feature = {
  id: 'lectures',
  start() {
    registerLectureCommands();
    beforeLeaving(storeAllWords);
    followScenes();
    followAudience();
    void followLecture();
  },
  async startAudience() {
    hidePointerAtRest();
    await followLecture();
    followScenes();
  },
  tab: { id: 'lecture', title: 'panel.lecture', Panel: LecturePanel },
  takeOver: { isWanted: computed(() => mode.value === 'presenting'), Panel: Presenter },
  mapParts: [{ on: ['audience'], follow: followWall }],
  AudienceScreen,
};
