import { language } from '../../core/language.ts';
import { INSET_PX, type Scale } from './scale.ts';
import { makeAxis } from './ticks.ts';

/** The border of a map sheet: dark and light stretches, a line for each year, month or day. */
export function TimeAxis({ scale }: { readonly scale: Scale }) {
  const { ticks, context, darkPx } = makeAxis(scale, language.value);
  const endPx = scale.widthPx - INSET_PX;
  return (
    <svg class="axis" width="100%" height="24" aria-hidden="true">
      <rect
        class="axis-band"
        x={INSET_PX}
        width={Math.max(0, endPx - INSET_PX)}
        y="0.5"
        height="5"
      />
      {darkPx.map(({ leftPx, widthPx }) => (
        <rect key={leftPx} class="axis-stretch" x={leftPx} width={widthPx} y="0.5" height="5" />
      ))}
      {ticks.map(({ day, px, isMajor, label }) => (
        <g key={day}>
          <line class="axis-tick" x1={px} x2={px} y1="6" y2={isMajor ? 12 : 9} />
          {label !== '' && (
            <text class={isMajor ? 'axis-label is-major' : 'axis-label'} x={px} y="21">
              {label}
            </text>
          )}
        </g>
      ))}
      {context !== '' && (
        <text class="axis-context" x={INSET_PX} y="21">
          {context}
        </text>
      )}
    </svg>
  );
}
