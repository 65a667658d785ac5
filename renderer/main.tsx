import { render } from 'preact';
import { App } from './app.tsx';
import { FailurePage } from './panels/failure-page.tsx';
import { followMenu, registerAppCommands } from './state/app-commands.ts';
import { clock } from './state/clock.ts';
import { followDraft } from './state/draft-keeping.ts';
import { bindKeys } from './state/keyboard.ts';
import { language } from './state/language.ts';
import { followLecture } from './state/lecture.ts';
import { registerLectureCommands } from './state/lecture-commands.ts';
import { bindLectureKeys } from './state/lecture-keys.ts';
import { loadAtlas } from './state/load.ts';
import { registerNoteCommands } from './state/note-commands.ts';
import { followCoveredEdges } from './state/panels.ts';
import { followPlaying } from './state/playing.ts';
import { followRelief } from './state/relief.ts';
import { followScenes } from './state/scenes.ts';
import { followSearch } from './state/search.ts';
import { followSelection } from './state/selection.ts';
import { flushSettings, watchSystemTheme } from './state/settings.ts';
import { dressPage } from './ui/dress-page.ts';
import { formatWindow } from './ui/format-date.ts';
import './ui/styles.css';
import './ui/layout.css';
import './ui/sidebar.css';
import './ui/record.css';
import './ui/overlays.css';
import './ui/timeline.css';
import './ui/notes.css';
import './ui/markdown.css';
import './ui/lecture.css';
import './ui/map-panel.css';
import './ui/scans.css';
import './ui/relief.css';
import './ui/legend.css';

const FOLLOWERS = [
  followCoveredEdges,
  followSelection,
  followSearch,
  followPlaying,
  followScenes,
  followMenu,
  followDraft,
];

const root = document.getElementById('root');
if (root !== null) void start(root);

async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  dressPage('app.name');
  const failure = await loadAtlas();
  if (failure !== null) {
    render(<FailurePage error={failure} />, page);
    return;
  }
  registerAppCommands();
  registerNoteCommands();
  registerLectureCommands(nameShownYears);
  for (const follow of FOLLOWERS) follow();
  bindLectureKeys();
  bindKeys();
  void followLecture();
  void followRelief();
  addEventListener('pagehide', flushSettings);
  addEventListener('visibilitychange', flushSettings);
  render(<App />, page);
}

function nameShownYears(): string {
  const { startDay, endDay } = clock.peek();
  return formatWindow(startDay, endDay, language.peek());
}
