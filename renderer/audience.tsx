import { Fragment, render } from 'preact';
import { bindKeys } from './core/keyboard.ts';
import { loadAtlas } from './core/load.ts';
import { watchSystemTheme } from './core/settings.ts';
import { FEATURES } from './features.ts';
import { MapView } from './map/map-view.tsx';
import { dressPage } from './ui/dress-page.ts';
import './ui/styles.css';
import './ui/markdown.css';

const MAP_PARTS = FEATURES.flatMap(({ mapParts }) => mapParts ?? []);
const Screen = FEATURES.flatMap(({ AudienceScreen }) => AudienceScreen ?? [])[0] ?? Fragment;
const root = document.getElementById('root');
if (root !== null) void start(root);

/** The audience window. It shows what main says and stores nothing. */
async function start(page: HTMLElement): Promise<void> {
  watchSystemTheme();
  dressPage('lectures.title');
  bindKeys();
  await loadAtlas();
  await Promise.all(FEATURES.map((feature) => feature.startAudience?.()));
  render(
    <Screen>
      <MapView use="audience" parts={MAP_PARTS} />
    </Screen>,
    page,
  );
}
