// First, for it says in which order the layers of style follow each other.
import './ui/styles.css';

import { Fragment, render } from 'preact';
import type { AudienceReport } from '../geodata/model/workbook/lecture.ts';
import { api } from './api.ts';
import { followPreferences } from './core/change-preferences.ts';
import { bindKeys } from './core/keyboard.ts';
import { loadAtlas } from './core/load.ts';
import { watchSystemTheme } from './core/preferences.ts';
import { followWorkbook } from './core/workbook-changes.ts';
import { FEATURES } from './features.ts';
import { MapView } from './map/map-view.tsx';
import { dressPage } from './ui/dress-page.ts';
import './ui/markdown.css';

const MAP_PARTS = FEATURES.flatMap(({ mapParts }) => mapParts ?? []);
const Screen = FEATURES.flatMap(({ AudienceScreen }) => AudienceScreen ?? [])[0] ?? Fragment;
const root = document.getElementById('root');
if (root !== null) void start(root);

/** The audience window. It shows what main says, stores nothing, and says whether it stands. */
async function start(page: HTMLElement): Promise<void> {
  let report: AudienceReport = 'failed';
  try {
    if (await show(page)) report = 'showing';
  } finally {
    await api.request('lecture.reportAudience', { report });
  }
}

/** Answers whether the atlas is there to be shown; otherwise the audience sees its title. */
async function show(page: HTMLElement): Promise<boolean> {
  watchSystemTheme();
  dressPage('lectures.title');
  bindKeys();
  followPreferences();
  const loading = loadAtlas();
  followWorkbook(loading);
  const failure = await loading;
  await Promise.all(FEATURES.map((feature) => feature.startAudience?.()));
  render(<Screen>{failure === null && <MapView use="audience" parts={MAP_PARTS} />}</Screen>, page);
  return failure === null;
}
