import { render } from 'preact';
import { formatWindow } from '../geodata/model/format-date.ts';
import { App } from './app.tsx';
import { clock } from './core/clock.ts';
import { bindKeys } from './core/keyboard.ts';
import { language } from './core/language.ts';
import { loadAtlas } from './core/load.ts';
import { followCoveredEdges } from './core/panels.ts';
import { followSelection } from './core/selection.ts';
import { flushSettings, watchSystemTheme } from './core/settings.ts';
import { followLecture } from './features/lectures/lecture.ts';
import { registerLectureCommands } from './features/lectures/lecture-commands.ts';
import { followScenes } from './features/lectures/scenes.ts';
import { followDraft } from './features/notes/draft-keeping.ts';
import { registerNoteCommands } from './features/notes/note-commands.ts';
import { followRelief } from './features/relief/relief.ts';
import { followSearch } from './features/search/search.ts';
import { followMenu, registerAppCommands } from './features/shell/app-commands.ts';
import { FailurePage } from './features/shell/failure-page.tsx';
import { followPlaying } from './features/timeline/playing.ts';
import { dressPage } from './ui/dress-page.ts';
import './ui/styles.css';
import './features/shell/layout.css';
import './features/shell/sidebar.css';
import './features/records/records.css';
import './features/shell/overlays.css';
import './features/timeline/timeline.css';
import './features/notes/notes.css';
import './ui/markdown.css';
import './features/lectures/lectures.css';
import './features/settings/settings.css';
import './features/georeferencing/georeferencing.css';
import './features/relief/relief.css';
import './features/legend/legend.css';

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
