import { nextLook } from '../../../geodata/model/looks.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { onCommand } from '../../core/commands.ts';
import { language } from '../../core/language.ts';
import { look } from '../../core/preferences.ts';
import type { Feature } from '../../feature.ts';
import { MapPanel } from './map-panel.tsx';
import './settings.css';

/** How the map is drawn and in which language the atlas speaks. */
export const settingsFeature: Feature = {
  id: 'settings',
  start() {
    onCommand('view.look', () => void changePreferences({ look: nextLook(look.peek()) }));
    onCommand('view.language', () => {
      void changePreferences({ language: language.peek() === 'en' ? 'vi' : 'en' });
    });
  },
  tab: { id: 'map', title: 'panel.map', Panel: MapPanel },
};
