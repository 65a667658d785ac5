import type { JSX } from 'preact';

/** Our own set, drawn on a 20 × 20 grid with one stroke; each is an SVG path. */
const PATHS = {
  play: 'M6 4l10 6-10 6z',
  pause: 'M6.5 4v12M13.5 4v12',
  loop: 'M4 9V7.5A2.5 2.5 0 016.5 5H15M12.5 2.5L15 5l-2.5 2.5M16 11v1.5a2.5 2.5 0 01-2.5 2.5H5M7.5 17.5L5 15l2.5-2.5',
  stopAtEvents:
    'M2.5 10h8M8 7l3 3-3 3M14.5 7.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM14.5 3v2M14.5 15v2',
  stepNext: 'M5 4l8 6-8 6zM15.5 4v12',
  stepPrevious: 'M15 4l-8 6 8 6zM4.5 4v12',
  undo: 'M7 4L3 8l4 4M3 8h8.5a5 5 0 010 10H9',
  redo: 'M13 4l4 4-4 4M17 8H8.5a5 5 0 000 10H11',
  sun: 'M10 6.5a3.5 3.5 0 110 7 3.5 3.5 0 010-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  moon: 'M16.5 12A7 7 0 018 3.5a7 7 0 108.5 8.5z',
  contrast: 'M10 2.5a7.5 7.5 0 110 15 7.5 7.5 0 010-15zM10 2.5v15M12.5 4.5v11M15 6.5v7',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  back: 'M16.5 10h-13M9 4.5L3.5 10 9 15.5',
  forward: 'M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5',
  home: 'M3 9.5L10 3l7 6.5M5 8v9h10V8',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M8.5 3a5.5 5.5 0 110 11 5.5 5.5 0 010-11zM12.5 12.5L17 17',
  sliders: 'M3 5.5h8M15 5.5h2M13 3.5v4M3 10h2M9 10h8M7 8v4M3 14.5h7M14 14.5h3M12 12.5v4',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.8h7',
  info: 'M10 2.5a7.5 7.5 0 110 15 7.5 7.5 0 010-15zM10 9v5M10 6.2v.01',
  chevronLeft: 'M12.5 4l-6 6 6 6',
  chevronRight: 'M7.5 4l6 6-6 6',
  chevronUp: 'M4 12.5l6-6 6 6',
  chevronDown: 'M4 7.5l6 6 6-6',
  layers: 'M10 3l8 4-8 4-8-4zM2.5 11l7.5 3.7 7.5-3.7M2.5 14.3L10 18l7.5-3.7',
  point:
    'M10 18s-5.5-5.6-5.5-10a5.5 5.5 0 0111 0c0 4.4-5.5 10-5.5 10zM10 6.2a1.8 1.8 0 110 3.6 1.8 1.8 0 010-3.6z',
  line: 'M3 15.5l5-8 4 5 5-8',
  area: 'M4 6.5l7-3 6 5-3 8-9-1z',
  arrow: 'M3 16.5c2-6 5.5-8 10-8.5V5l4.5 5-4.5 5v-3.2c-3.6.2-6.6 1.4-10 4.7z',
  pencil: 'M4 16l.8-3.5L13.5 3.8l2.7 2.7-8.7 8.7zM12 5.3L14.7 8',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11.5h7.4l.8-11.5M8.5 8.5v5.5M11.5 8.5v5.5',
  import: 'M10 3v9M6 8.5l4 4 4-4M3.5 13v4h13v-4',
  export: 'M10 12.5v-9M6 7l4-4 4 4M3.5 13v4h13v-4',
  present: 'M2.5 4h15v9h-15zM10 13v4M6.5 17h7M8.5 6.5v4l3.5-2z',
  grid: 'M3 3.5h6v6H3zM11 3.5h6v6h-6zM3 11.5h6v5H3zM11 11.5h6v5h-6z',
  compare: 'M3 4h14v12H3zM10 2v16M12.5 8l2 2-2 2M7.5 8l-2 2 2 2',
  capture: 'M3 6.5h3.5L8 4.5h4l1.5 2H17v9.5H3zM10 8.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 14.7v.01',
  link: 'M8.5 11.5a3.2 3.2 0 004.6.3l3-3a3.2 3.2 0 00-4.6-4.5l-1.4 1.3M11.5 8.5a3.2 3.2 0 00-4.6-.3l-3 3a3.2 3.2 0 004.6 4.5l1.4-1.3',
  external: 'M8 4.5H4v11.5h11.5v-4M11 3.5h5.5V9M16.5 3.5L9.5 10.5',
  sidebar: 'M3 4h14v12H3zM8 4v12',
  target: 'M10 4.5a5.5 5.5 0 110 11 5.5 5.5 0 010-11zM10 2v4M10 14v4M2 10h4M14 10h4',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  measure: 'M2.5 13L13 2.5l4.5 4.5L7 17.5zM5.2 10.3l2 2M7.9 7.6l1.4 1.4M10.6 4.9l2 2',
  everything: 'M2.5 10h15M5.5 6.5L2 10l3.5 3.5M14.5 6.5L18 10l-3.5 3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside or instead of words; the words are always given elsewhere. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
