import type { EventSummary } from '../../../geodata/model/content/records.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { isWithinClock } from '../../core/clock.ts';
import type { Choice } from '../../core/selection.ts';

/** Choices of one kind under their heading. */
export interface ChoiceGroup {
  readonly title: MessageKey;
  readonly choices: readonly Choice[];
}

/**
 * Choices by kind, in the order they come in: one's own notes, what is drawn there, the events of
 * the years shown, those of other years.
 */
export function groupChoices(
  choices: readonly Choice[],
  eventsById: ReadonlyMap<string, EventSummary>,
  window: ClockWindow,
): readonly ChoiceGroup[] {
  const groups = Map.groupBy(choices, ({ kind, id }): MessageKey => {
    if (kind === 'note') return 'panel.notes';
    if (kind === 'feature') return 'records.onTheMap';
    const date = eventsById.get(id)?.date ?? null;
    return isWithinClock(date, window) ? 'records.eventsNow' : 'records.eventsThen';
  });
  return [...groups].map(([title, members]) => ({ title, choices: members }));
}
