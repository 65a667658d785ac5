import { computed, signal } from '@preact/signals';
import type { SettingsAnswer } from '../../electron/contract.ts';

type Setup = Pick<SettingsAnswer, 'isSafe' | 'managed' | 'areLinksAllowed' | 'problems'>;

/** How the atlas was started on this computer; told by main at start, and never changed. */
export const setup = signal<Setup>({
  isSafe: false,
  managed: [],
  areLinksAllowed: true,
  problems: [],
});

/** Whether the atlas was started as delivered: what a workbook adds to the map may be left out. */
export const isSafeStart = computed(() => setup.value.isSafe);

/** Whether the policy of this computer lays a preference down. */
export function isManaged(name: string): boolean {
  return setup.value.managed.some((managed) => managed === name);
}
