import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatSpan } from '../../geodata/model/format-date.ts';
import type { EventSummary } from '../../geodata/model/records.ts';
import { language, localized } from '../core/language.ts';
import { hover, select, selection } from '../core/selection.ts';
import { hoverProps, isRecord } from './hover-props.ts';
import { Marked } from './mark-matches.tsx';

interface EventRowProps {
  readonly event: EventSummary;
  /** Folded words to mark in the title. */
  readonly words: readonly string[];
  /** Which row of the list the Tab key stops at. */
  readonly tabStopId: ReadonlySignal<string | undefined>;
}

/** One event of the list: its layer, its date, its title. */
export function EventRow({ event, words, tabStopId }: EventRowProps) {
  const record = { kind: 'event', id: event.id } as const;
  const button = useRef<HTMLButtonElement>(null);
  const isSelected = useComputed(() => isRecord(selection.value, record)).value;
  const isHovered = useComputed(() => isRecord(hover.value, record)).value;
  const isTabStop = useComputed(() => tabStopId.value === event.id).value;
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li class="row">
      <button
        ref={button}
        type="button"
        class={isHovered ? 'row-button is-hovered' : 'row-button'}
        data-roving
        data-event-id={event.id}
        data-layer={event.layerIds[0]}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => select(record, { fly: true })}
        {...hoverProps(record)}
      >
        <span class="row-date sentence-case">{formatSpan(event.date, language.value)}</span>
        <span class="row-title">
          <Marked text={localized(event.title)} words={words} />
        </span>
      </button>
    </li>
  );
}
