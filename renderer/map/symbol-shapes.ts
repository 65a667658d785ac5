import type { Shape } from '../../geodata/style/kinds.ts';

interface ShapePaths {
  /** Closed outline, filled unless the position is an estimate. */
  readonly body: string;
  /** Open strokes on top. */
  readonly strokes: string;
}

/** Every symbol as SVG paths in a 22 by 22 square, in the manner of survey-sheet signs. */
export const SHAPE_PATHS: Readonly<Record<Shape, ShapePaths>> = {
  dot: { body: circle(11, 11, 3), strokes: '' },
  town: { body: circle(11, 11, 3.2), strokes: '' },
  city: { body: circle(11, 11, 3), strokes: circle(11, 11, 6) },
  strongpoint: { body: 'M6.5 9h9v8h-9z', strokes: 'M8.5 9V3.5M8.5 3.5l6 2l-6 2' },
  'command-post': { body: 'M7 3.5h9v6H7z', strokes: 'M7 3.5v15' },
  artillery: { body: circle(8, 15, 2.6), strokes: 'M9.5 13L16.5 5M4.5 15.5L13 17.5' },
  airfield: { body: '', strokes: `${circle(11, 11, 6.8)}M11 6v10M6.5 10.5l4.5-1.5l4.5 1.5M9 16h4` },
  'drop-zone': { body: 'M4 11a7 7 0 0 1 14 0z', strokes: 'M4 11l7 7l7-7M11 11v7' },
  base: { body: 'M4.5 17L11 5l6.5 12z', strokes: '' },
  bridge: { body: '', strokes: 'M4 5.5l3 3h8l3-3M4 16.5l3-3h8l3 3M7 8.5v5M15 8.5v5' },
  pass: { body: '', strokes: 'M5 4.5c5 4 5 9 0 13M17 4.5c-5 4-5 9 0 13' },
  mountain: { body: 'M3.5 16.5L9 6.5l3 5l2-3l4.5 8z', strokes: '' },
  cave: { body: 'M5 17v-5a6 6 0 0 1 12 0v5h-3.5v-4a2.5 2.5 0 0 0-5 0v4z', strokes: '' },
  junction: { body: 'M11 6.5L15.5 11L11 15.5L6.5 11z', strokes: '' },
  ford: {
    body: '',
    strokes: 'M4 8c2.3-2.5 4.7-2.5 7 0s4.7 2.5 7 0M4 14c2.3-2.5 4.7-2.5 7 0s4.7 2.5 7 0',
  },
  port: {
    body: '',
    strokes: `${circle(11, 5, 1.7)}M11 7v11M7.5 9.5h7M4.5 12.5c.5 3.5 3 5.5 6.5 5.5s6-2 6.5-5.5`,
  },
  building: { body: 'M6 17.5V10l5-4.5l5 4.5v7.5z', strokes: '' },
  marker: { body: 'M8.5 17.5l1-12h3l1 12z', strokes: 'M6 17.5h10' },
  note: { body: 'M5.5 4h11v9.5h-3.5L11 18l-2-4.5H5.5z', strokes: '' },
};

function circle(x: number, y: number, radius: number): string {
  const across = `${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}a${across} ${2 * radius} 0a${across} ${-2 * radius} 0z`;
}
