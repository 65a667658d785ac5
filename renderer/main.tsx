import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { FailurePage } from './panels/failure-page.tsx';
import { followMenu, registerAppCommands } from './state/app-commands.ts';
import { bindKeys } from './state/keyboard.ts';
import { language, t } from './state/language.ts';
import { followLecture } from './state/lecture.ts';
import { loadAtlas } from './state/load.ts';
import { followCoveredEdges } from './state/panels.ts';
import { followPlaying } from './state/playing.ts';
import { followSearch } from './state/search.ts';
import { followSelection } from './state/selection.ts';
import { flushSettings, theme, watchSystemTheme } from './state/settings.ts';
import './ui/styles.css';
import './ui/layout.css';
import './ui/sidebar.css';
import './ui/record.css';
import './ui/overlays.css';
import './ui/timeline.css';

const root = document.getElementById('root');
if (root !== null) void start(root);

async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  effect(dressPage);
  const failure = await loadAtlas();
  if (failure !== null) {
    render(<FailurePage error={failure} />, page);
    return;
  }
  registerAppCommands();
  for (const follow of [followCoveredEdges, followSelection, followSearch, followPlaying]) follow();
  followMenu();
  bindKeys();
  void followLecture();
  addEventListener('pagehide', flushSettings);
  addEventListener('visibilitychange', flushSettings);
  render(<App />, page);
}

function dressPage(): void {
  document.documentElement.lang = language.value;
  document.documentElement.dataset['theme'] = theme.value;
  document.title = t('app.name');
}
