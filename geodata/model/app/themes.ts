/**
 * How the map and the pages look: *Paper* for reading, *Night* for a dark hall, *Contrast* for weak
 * projectors and for print in grey.
 */
export const THEMES = ['paper', 'night', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme after this one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'paper';
}

/** The colour scheme of the operating system's own parts that goes with a theme. */
export function colorSchemeOf(theme: Theme | 'system'): 'system' | 'light' | 'dark' {
  if (theme === 'system') return 'system';
  return theme === 'night' ? 'dark' : 'light';
}
