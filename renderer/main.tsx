// First, for it says in which order the layers of style follow each other.
import './ui/styles.css';

import { render } from 'preact';
import { App } from './app.tsx';
import { followPreferences } from './core/change-preferences.ts';
import { bindKeys } from './core/keyboard.ts';
import { beforeLeaving, followLeaving } from './core/leaving.ts';
import { loadAtlas } from './core/load.ts';
import { followCoveredEdges } from './core/panels.ts';
import { watchSystemTheme } from './core/preferences.ts';
import { keepSession } from './core/session.ts';
import { FEATURES } from './features.ts';
import { dressPage } from './ui/dress-page.ts';
import { FailurePage } from './ui/failure-page.tsx';
import './ui/layout.css';
import './ui/sidebar.css';
import './ui/lists.css';
import './ui/notices.css';
import './ui/markdown.css';

const root = document.getElementById('root');
if (root !== null) void start(root);

async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  followLeaving();
  dressPage('app.name');
  const failure = await loadAtlas();
  if (failure !== null) {
    render(<FailurePage error={failure} />, page);
    return;
  }
  followPreferences();
  followCoveredEdges();
  for (const feature of FEATURES) feature.start?.();
  bindKeys();
  beforeLeaving(keepSession);
  addEventListener('visibilitychange', () => void keepSession());
  render(<App />, page);
}
