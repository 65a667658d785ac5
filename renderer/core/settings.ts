import { computed, signal } from '@preact/signals';
import type { Look } from '../../geodata/model/looks.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
} from '../../geodata/model/settings.ts';
import { api } from '../api.ts';

/** Changes closer together than this are stored as one, so that dragging does not write each pixel. */
const SAVE_EVERY_MS = 400;

/** How the atlas is set up for this person. Change it with {@link changeSettings}. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Whether the operating system asks for dark; kept by {@link watchSystemTheme}. */
const isSystemDark = signal(false);

/** The look to draw. */
export const look = computed<Look>(() => {
  if (settings.value.look !== 'system') return settings.value.look;
  return isSystemDark.value ? 'night' : 'paper';
});

let pending: SettingsPatch = {};
let timer: ReturnType<typeof setTimeout> | undefined;
let lastSaveMs = Number.NEGATIVE_INFINITY;

/** Changes settings at once on screen, and stores them at once too unless they change all the time. */
export function changeSettings(patch: SettingsPatch): void {
  settings.value = { ...settings.value, ...patch } as Settings;
  pending = { ...pending, ...patch };
  const waitMs = lastSaveMs + SAVE_EVERY_MS - performance.now();
  clearTimeout(timer);
  if (waitMs <= 0) flushSettings();
  else timer = setTimeout(flushSettings, waitMs);
}

/** Changes what is on screen without storing it: a lecture's scenes leave no trace in the settings. */
export function previewSettings(patch: SettingsPatch): void {
  settings.value = { ...settings.value, ...patch } as Settings;
}

/** Stores what is not stored yet; called when the page goes away. */
export function flushSettings(): void {
  clearTimeout(timer);
  if (Object.keys(pending).length === 0) return;
  lastSaveMs = performance.now();
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
