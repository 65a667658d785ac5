import { render } from 'preact';
import { bindKeys } from './core/keyboard.ts';
import { loadAtlas } from './core/load.ts';
import { watchSystemTheme } from './core/settings.ts';
import { AudienceScreen } from './features/lectures/audience-screen.tsx';
import { hidePointerAtRest } from './features/lectures/hide-pointer.ts';
import { followLecture } from './features/lectures/lecture.ts';
import { followScenes } from './features/lectures/scenes.ts';
import { followRelief } from './features/relief/relief.ts';
import { MapView } from './map/map-view.tsx';
import { dressPage } from './ui/dress-page.ts';
import './ui/styles.css';
import './features/lectures/lectures.css';

const root = document.getElementById('root');
if (root !== null) void start(root);

/** The audience window. It shows what main says and stores nothing. */
async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  dressPage('lectures.title');
  hidePointerAtRest();
  bindKeys();
  await loadAtlas();
  await Promise.all([followLecture(), followRelief()]);
  followScenes();
  render(
    <AudienceScreen>
      <MapView isInteractive={false} />
    </AudienceScreen>,
    page,
  );
}
