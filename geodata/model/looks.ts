/**
 * How the map and the pages look: *Paper* for reading, *Night* for a dark hall, *Contrast* for weak
 * projectors and for print in grey.
 */
export const LOOKS = ['paper', 'night', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** The look after this one, round and round. */
export function nextLook(look: Look): Look {
  return LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length] ?? 'paper';
}

/** The colour scheme of the operating system's own parts that goes with a look. */
export function colorSchemeOf(look: Look | 'system'): 'system' | 'light' | 'dark' {
  if (look === 'system') return 'system';
  return look === 'night' ? 'dark' : 'light';
}
