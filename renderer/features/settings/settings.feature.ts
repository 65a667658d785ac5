import { nextTheme } from '../../../geodata/model/app/themes.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { onCommand } from '../../core/commands.ts';
import { language } from '../../core/language.ts';
import { theme } from '../../core/preferences.ts';
import type { Feature } from '../../feature.ts';
import { MapPanel } from './map-panel.tsx';
import './settings.css';

/** How the map is drawn and in which language the atlas speaks. */
export const settingsFeature: Feature = {
  id: 'settings',
  start() {
    onCommand('view.theme', () => void changePreferences({ theme: nextTheme(theme.peek()) }));
    onCommand('view.language', () => {
      void changePreferences({ language: language.peek() === 'en' ? 'vi' : 'en' });
    });
  },
  tab: { id: 'map', title: 'panel.map', Panel: MapPanel },
};
