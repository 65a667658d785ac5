import { computed, signal } from '@preact/signals';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
} from '../../geodata/model/settings.ts';
import { api } from '../api.ts';

const SAVE_AFTER_MS = 400;

/** How the atlas is set up for this person. Change it with {@link changeSettings}. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Whether the operating system asks for dark; kept by {@link watchSystemTheme}. */
const isSystemDark = signal(false);

/** The theme to draw. */
export const theme = computed<'light' | 'dark'>(() => {
  if (settings.value.theme !== 'system') return settings.value.theme;
  return isSystemDark.value ? 'dark' : 'light';
});

let pending: SettingsPatch = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes settings at once on screen, and stores them shortly after the last change. */
export function changeSettings(patch: SettingsPatch): void {
  settings.value = { ...settings.value, ...patch } as Settings;
  pending = { ...pending, ...patch };
  clearTimeout(timer);
  timer = setTimeout(flushSettings, SAVE_AFTER_MS);
}

/** Changes what is on screen without storing it: a lecture's scenes leave no trace in the settings. */
export function previewSettings(patch: SettingsPatch): void {
  settings.value = { ...settings.value, ...patch } as Settings;
}

/** Stores what is not stored yet; called when the page goes away. */
export function flushSettings(): void {
  clearTimeout(timer);
  if (Object.keys(pending).length === 0) return;
  const patch = pending;
  pending = {};
  void api.request('settings.set', patch);
}

/** Follows the operating system's choice of light or dark. */
export function watchSystemTheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  isSystemDark.value = query.matches;
  query.addEventListener('change', () => {
    isSystemDark.value = query.matches;
  });
}
