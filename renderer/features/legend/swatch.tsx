import { useId } from 'preact/hooks';
import type { SymbolPart } from '../../../geodata/style/read-symbol.ts';
import type { SwatchPart } from '../../../geodata/style/swatch.ts';
import type { SymbolId } from '../../../geodata/style/symbol-ids.ts';
import { patternDrawing, symbolDrawing } from './drawings.ts';

const WIDTH = 34;
const HEIGHT = 20;
/** What an area fills of the sample. */
const BOX = { x: 3, y: 3, width: WIDTH - 6, height: HEIGHT - 6 } as const;
/** Outline of a hollow sign, and halo, in the units of its drawing. */
const OUTLINE = 1.8;
const HALO = 3.2;
const SIGN_PX = 18;

/** A sample of what a row of the legend explains, drawn as the map draws it. */
export function Swatch({ parts }: { readonly parts: readonly SwatchPart[] }) {
  return (
    <svg
      class="legend-swatch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {parts.map((part) => (
        <Part key={JSON.stringify(part)} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { readonly part: SwatchPart }) {
  switch (part.type) {
    case 'line':
      return <Line {...part} />;
    case 'fill':
      return <rect {...BOX} fill={part.color} fill-opacity={part.opacity} />;
    case 'pattern':
      return <Pattern {...part} />;
    case 'disc':
      return (
        <circle
          cx={WIDTH / 2}
          cy={HEIGHT / 2}
          r={HEIGHT / 2 - 1}
          fill={part.color}
          // A sample this small needs more than the map's faint tint to be seen at all.
          fill-opacity={Math.max(part.opacity, 0.15)}
          stroke={part.edgeColor}
          stroke-width={part.edgeWidthPx}
          stroke-opacity={Math.max(part.edgeOpacity, 0.5)}
        />
      );
    case 'sign':
      return <Sign {...part} />;
    case 'ramp':
      return <Ramp {...part} />;
  }
}

function Line(part: Extract<SwatchPart, { type: 'line' }>) {
  const { color, widthPx, dashes, opacity, isEdge } = part;
  const stroke = {
    fill: 'none',
    stroke: color,
    'stroke-width': widthPx,
    'stroke-opacity': opacity,
    ...(dashes.length > 0 && {
      'stroke-dasharray': dashes.map((dash) => (dash * widthPx).toFixed(2)).join(' '),
    }),
  };
  if (isEdge) return <rect {...BOX} {...stroke} />;
  return <path d={`M1 ${HEIGHT / 2}H${WIDTH - 1}`} {...stroke} />;
}

function Pattern({ pattern, opacity }: Extract<SwatchPart, { type: 'pattern' }>) {
  const id = useId();
  const { size, parts } = patternDrawing(pattern);
  return (
    <>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
        <Drawing parts={parts} color="#808080" />
      </pattern>
      <rect {...BOX} fill={`url(#${id})`} fill-opacity={opacity} />
    </>
  );
}

interface SignProps {
  readonly symbol: SymbolId;
  readonly isHollow: boolean;
  readonly color: string;
  readonly haloColor: string;
}

function Sign({ symbol, isHollow, color, haloColor }: SignProps) {
  const { size, parts } = symbolDrawing(symbol);
  const scale = SIGN_PX / size;
  const [x, y] = [(WIDTH - SIGN_PX) / 2, (HEIGHT - SIGN_PX) / 2];
  return (
    <g transform={`translate(${x} ${y}) scale(${scale.toFixed(3)})`}>
      <Drawing parts={parts} color={haloColor} widerBy={HALO} />
      <Drawing parts={parts} color={color} widerBy={isHollow ? OUTLINE : 0} isHollow={isHollow} />
    </g>
  );
}

interface DrawingProps {
  readonly parts: readonly SymbolPart[];
  readonly color: string;
  /** Fills get an edge of this width, and strokes are so much wider. */
  readonly widerBy?: number;
  readonly isHollow?: boolean;
}

function Drawing({ parts, color, widerBy = 0, isHollow = false }: DrawingProps) {
  return (
    <>
      {parts.map(({ d, strokeWidth, isEvenOdd }) => (
        <path
          key={d}
          d={d}
          fill={strokeWidth > 0 || isHollow ? 'none' : color}
          fill-rule={isEvenOdd ? 'evenodd' : 'nonzero'}
          stroke={color}
          stroke-width={strokeWidth > 0 && isHollow ? strokeWidth : strokeWidth + widerBy}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ))}
    </>
  );
}

function Ramp({ stops }: Extract<SwatchPart, { type: 'ramp' }>) {
  const id = useId();
  const highest = stops.at(-1)?.[0] ?? 1;
  return (
    <>
      <linearGradient id={id}>
        {stops.map(([heightM, color]) => (
          // Half of all land lies below five hundred metres: roots spread it out.
          <stop
            key={heightM}
            offset={Math.sqrt(Math.max(0, heightM) / highest)}
            stop-color={color}
          />
        ))}
      </linearGradient>
      <rect {...BOX} fill={`url(#${id})`} stroke="currentColor" stroke-width="0.5" />
    </>
  );
}
