// First, for it says in which order the layers of style follow each other.
import './ui/styles.css';

import { loadAtlas } from './core/load.ts';
import { watchSystemTheme } from './core/preferences.ts';
import { dressPage } from './ui/dress-page.ts';

// A small script: what the atlas holds is asked for while the large one, with the map, is read.
const root = document.getElementById('root');
if (root !== null) {
  watchSystemTheme();
  dressPage('app.name');
  const loading = loadAtlas();
  void import('./window.tsx').then(({ showWindow }) => showWindow(root, loading));
}
