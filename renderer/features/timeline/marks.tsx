import { type ReadonlySignal, useComputed } from '@preact/signals';
import { isHovered, isSelected, select } from '../../core/selection.ts';
import { hoverProps } from '../../ui/hover-props.ts';
import { isInside } from './inside.ts';
import type { Mark } from './layout-marks.ts';

interface MarksProps {
  readonly marks: ReadonlySignal<readonly Mark[]>;
  readonly heightPx: number;
}

/** The marks of the events. The list says the same in words, so they are hidden from readers. */
export function Marks({ marks, heightPx }: MarksProps) {
  return (
    <svg class="marks" width="100%" height={heightPx} aria-hidden="true">
      {marks.value.map((mark) => (
        <EventMark key={mark.event.id} mark={mark} />
      ))}
    </svg>
  );
}

function EventMark({ mark }: { readonly mark: Mark }) {
  const record = { kind: 'event', id: mark.event.id } as const;
  const state = useComputed(() => {
    if (isSelected(record).value) return 'selected';
    if (isHovered(record).value) return 'hovered';
    return isInside(mark.event.id).value ? 'inside' : 'outside';
  });
  const { onPointerEnter, onPointerLeave } = hoverProps(record);
  const onClick = () => select(record, { fly: true });
  const pointing = { onPointerEnter, onPointerLeave, onClick };
  const isSoft = mark.softWidthPx > mark.widthPx + 1;
  const shape = { y: mark.topPx, height: mark.heightPx, rx: mark.heightPx / 2 };
  return (
    <g
      class="mark"
      data-event-id={mark.event.id}
      data-layer={mark.layerId}
      data-state={state.value}
      {...pointing}
    >
      {isSoft && <rect class="mark-soft" x={mark.softLeftPx} width={mark.softWidthPx} {...shape} />}
      <rect class="mark-body" x={mark.leftPx} width={mark.widthPx} {...shape} />
    </g>
  );
}
