import { INSET_PX, makeTicks, type Scale } from './scale.ts';

/** The border of a map sheet, with years: dark and light decades, a tick a year. */
export function Axis({ scale }: { readonly scale: Scale }) {
  const ticks = makeTicks(scale);
  const decades = ticks.filter(({ isDecade }) => isDecade);
  const endPx = scale.widthPx - INSET_PX;
  return (
    <svg class="axis" width="100%" height="26" aria-hidden="true">
      <rect
        class="axis-band"
        x={INSET_PX}
        width={Math.max(0, endPx - INSET_PX)}
        y="0.5"
        height="5"
      />
      {decades.map(({ year, px }, index) =>
        index % 2 === 0 ? (
          <rect
            key={year}
            class="axis-decade"
            x={px}
            width={Math.max(0, (decades[index + 1]?.px ?? endPx) - px)}
            y="0.5"
            height="5"
          />
        ) : null,
      )}
      {ticks.map(({ year, px, isDecade, label }) => (
        <g key={year}>
          <line class="axis-tick" x1={px} x2={px} y1="6" y2={isDecade ? 12 : 9} />
          {label !== '' && (
            <text class={isDecade ? 'axis-label is-decade' : 'axis-label'} x={px} y="22">
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
