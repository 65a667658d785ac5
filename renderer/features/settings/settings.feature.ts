import { effect } from '@preact/signals';
import { nextTheme } from '../../../geodata/model/app/themes.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { onCommand } from '../../core/commands.ts';
import { language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { dialog } from '../../core/panels.ts';
import { preferences, theme } from '../../core/preferences.ts';
import { setup } from '../../core/setup.ts';
import type { Feature } from '../../feature.ts';
import { MapPanel } from './map-panel.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import './settings.css';

/** Of the size that system and menu ask for. */
const TEXT_PERCENT = { normal: 100, large: 115, larger: 130 } as const;

/** How the map is drawn, in which language the atlas speaks, and everything else that can be set. */
export const settingsFeature: Feature = {
  id: 'settings',
  start() {
    onCommand('view.theme', () => void changePreferences({ theme: nextTheme(theme.peek()) }));
    onCommand('view.language', () => {
      void changePreferences({ language: language.peek() === 'en' ? 'vi' : 'en' });
    });
    onCommand('app.settings', () => {
      dialog.value = 'settings';
    });
    effect(() => {
      document.documentElement.style.fontSize = `${TEXT_PERCENT[preferences.value.textSize]}%`;
    });
    tellSetup();
  },
  tab: { id: 'map', title: 'panel.map', Panel: MapPanel },
  slots: { dialog: SettingsDialog },
};

/** Says what about this start is not as it always is. */
function tellSetup(): void {
  const { isSafe, problems } = setup.peek();
  if (isSafe) {
    const details = [t('commandLine.safeSettings'), t('commandLine.safeWork')];
    notify('info', t('commandLine.safe'), { details });
  }
  for (const { key, params } of problems) notify('error', t(key, params));
}
