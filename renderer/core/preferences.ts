import { computed, signal } from '@preact/signals';
import { DEFAULT_PREFERENCES, type Preferences } from '../../geodata/model/app/preferences.ts';
import type { Theme } from '../../geodata/model/app/themes.ts';

/** How the atlas is set up for this person; changed by `changePreferences` alone. */
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);

/** Whether the operating system asks for dark; kept by {@link watchSystemTheme}. */
const isSystemDark = signal(false);

/** The theme a scene of a lecture asks for on the wall; `null` for that of the atlas. */
export const themeOfScene = signal<Theme | null>(null);

/** The theme to draw. */
export const theme = computed<Theme>(() => {
  if (themeOfScene.value !== null) return themeOfScene.value;
  if (preferences.value.theme !== 'system') return preferences.value.theme;
  return isSystemDark.value ? 'night' : 'paper';
});

/** Whose names the map shows. */
export const names = computed(() => preferences.value.names);

/** Whether heights and shading are drawn. */
export const isReliefShown = computed(() => preferences.value.isReliefShown);

/** Whether the ground rises when the map is tilted. */
export const isTerrainRaised = computed(() => preferences.value.isTerrainRaised);

/** Whose version is told first where the essay and other sources differ. */
export const account = computed(() => preferences.value.account);

/** What the colour of a mark tells. */
export const coloring = computed(() => preferences.value.coloring);

/** Whether only what somebody vouches for is shown. */
export const isSourcedOnly = computed(() => preferences.value.shownEvidence === 'sourced');

/** Follows the operating system's choice of light or dark. */
export function watchSystemTheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  isSystemDark.value = query.matches;
  query.addEventListener('change', () => {
    isSystemDark.value = query.matches;
  });
}
