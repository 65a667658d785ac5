import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { EventSummary } from '../../geodata/model/content/records.ts';
import { formatSpan } from '../../geodata/model/time/format-date.ts';
import { language, localized } from '../core/language.ts';
import { select } from '../core/selection.ts';
import { Marked } from './mark-matches.tsx';
import { RecordRow } from './record-row.tsx';

interface EventRowProps {
  readonly event: EventSummary;
  /** Folded words to mark in the title. */
  readonly words: readonly string[];
  /** Which row of the list the Tab key stops at. */
  readonly tabStopId: ReadonlySignal<string | undefined>;
}

/** One event of a list. */
export function EventRow({ event, words, tabStopId }: EventRowProps) {
  const record = { kind: 'event', id: event.id } as const;
  const isTabStop = useComputed(() => tabStopId.value === event.id).value;
  return (
    <li class="row">
      <RecordRow
        record={record}
        layerId={event.layerIds[0]}
        date={formatSpan(event.date, language.value)}
        title={<Marked text={localized(event.title)} words={words} />}
        isTabStop={isTabStop}
        isCurrentShown
        onClick={() => select(record, { fly: true })}
      />
    </li>
  );
}
