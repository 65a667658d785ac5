import type { Feature } from '../../feature.ts';
import { followInside } from './inside.ts';
import { followPlaying } from './playing.ts';
import { registerTimeCommands } from './time-commands.ts';
import { Timeline } from './timeline.tsx';
import './timeline.css';

/** The years along the bottom: the clock shown, moved and played. */
export const timelineFeature: Feature = {
  id: 'timeline',
  start() {
    registerTimeCommands();
    followPlaying();
    followInside();
  },
  slots: { timeline: Timeline },
};
