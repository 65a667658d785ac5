import { nextTheme } from '../../../geodata/model/app/themes.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { onCommand } from '../../core/commands.ts';
import { language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { theme } from '../../core/preferences.ts';
import { isSafeStart } from '../../core/safe-start.ts';
import type { Feature } from '../../feature.ts';
import { MapPanel } from './map-panel.tsx';
import './settings.css';

/** How the map is drawn and in which language the atlas speaks. */
export const settingsFeature: Feature = {
  id: 'settings',
  start() {
    if (isSafeStart.peek()) tellSafeStart();
    onCommand('view.theme', () => void changePreferences({ theme: nextTheme(theme.peek()) }));
    onCommand('view.language', () => {
      void changePreferences({ language: language.peek() === 'en' ? 'vi' : 'en' });
    });
  },
  tab: { id: 'map', title: 'panel.map', Panel: MapPanel },
};

function tellSafeStart(): void {
  const details = [t('commandLine.safeSettings'), t('commandLine.safeWork')];
  notify('info', t('commandLine.safe'), { details });
}
