import { selection } from '../../core/selection.ts';
import { followVisits } from '../../core/visits.ts';
import type { Feature } from '../../feature.ts';
import { followInside } from './inside.ts';
import { followPlaying } from './playing.ts';
import { loadTimelineContent } from './strip-content.ts';
import { registerTimeCommands } from './time-commands.ts';
import { Timeline } from './timeline.tsx';
import { followWindowInView } from './view.ts';
import './timeline.css';
import './strip.css';

/** The years along the bottom: the clock shown, moved and played. */
export const timelineFeature: Feature = {
  id: 'timeline',
  start() {
    registerTimeCommands();
    followPlaying();
    followInside();
    followVisits(selection);
    followWindowInView();
    void loadTimelineContent();
  },
  slots: { timeline: Timeline },
};
