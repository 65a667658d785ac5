import { onCommand } from '../../core/commands.ts';
import { followViews, goBack, goForward } from '../../core/view-history.ts';
import type { Feature } from '../../feature.ts';
import { followMouseButtons } from './mouse-buttons.ts';
import { ViewButtons } from './view-buttons.tsx';
import './view-history.css';

/** Back to what was looked at before, and forward again: place, time and what was open. */
export const viewHistoryFeature: Feature = {
  id: 'view-history',
  start() {
    onCommand('view.back', goBack);
    onCommand('view.forward', goForward);
    followViews();
    followMouseButtons();
  },
  slots: { overMap: ViewButtons },
};
