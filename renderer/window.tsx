import { render } from 'preact';
import type { AtlasError } from '../geodata/model/result.ts';
import { App } from './app.tsx';
import { followPreferences } from './core/change-preferences.ts';
import { bindKeys } from './core/keyboard.ts';
import { beforeLeaving, followLeaving } from './core/leaving.ts';
import { followCoveredEdges } from './core/panels.ts';
import { keepSession } from './core/session.ts';
import { FEATURES } from './features.ts';
import { warmMap } from './map/worker.ts';
import { FailurePage } from './ui/failure-page.tsx';
import './ui/layout.css';
import './ui/sidebar.css';
import './ui/lists.css';
import './ui/notices.css';
import './ui/markdown.css';
import './ui/writing/writing.css';

/** Shows the atlas once it is loaded, or what kept it from being loaded. */
export async function showWindow(
  page: HTMLElement,
  loading: Promise<AtlasError | null>,
): Promise<void> {
  warmMap();
  followLeaving();
  const failure = await loading;
  if (failure !== null) {
    const claims = FEATURES.map((feature) => feature.failure);
    const Page = claims.find((claim) => claim?.codes.includes(failure.code))?.Page ?? FailurePage;
    render(<Page error={failure} />, page);
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
