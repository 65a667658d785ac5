import { render } from 'preact';
import { MapView } from './map/map-view.tsx';
import { AudienceScreen } from './panels/hall-screen.tsx';
import { followLecture } from './state/lecture.ts';
import { bindLectureKeys } from './state/lecture-keys.ts';
import { loadAtlas } from './state/load.ts';
import { followRelief } from './state/relief.ts';
import { followScenes } from './state/scenes.ts';
import { watchSystemTheme } from './state/settings.ts';
import { dressPage } from './ui/dress-page.ts';
import { hidePointerAtRest } from './ui/hide-pointer.ts';
import './ui/styles.css';
import './ui/lecture.css';

const root = document.getElementById('root');
if (root !== null) void start(root);

/** The audience window. It shows what main says and stores nothing. */
async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  dressPage('lectures.title');
  hidePointerAtRest();
  bindLectureKeys();
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
