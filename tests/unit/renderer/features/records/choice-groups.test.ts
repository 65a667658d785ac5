import { expect, test } from 'vitest';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { groupChoices } from '../../../../../renderer/features/records/choice-groups.ts';
import { makeEvent } from '../../atlas-content.ts';

test('choices stand under headings: notes, what is drawn, events of the years shown, of others', () => {
  const events = new Map(
    [makeEvent('siege', '1954'), makeEvent('landing', '1953-11-20')].map((one) => [one.id, one]),
  );
  const groups = groupChoices(
    [
      { kind: 'note', id: 'n1' },
      { kind: 'feature', id: 'dbp-beatrice' },
      { kind: 'event', id: 'siege' },
      { kind: 'event', id: 'landing' },
    ],
    events,
    parseEdtf('1954'),
  );
  expect(groups.map(({ title, choices }) => [title, choices.map(({ id }) => id)])).toEqual([
    ['panel.notes', ['n1']],
    ['records.onTheMap', ['dbp-beatrice']],
    ['records.eventsNow', ['siege']],
    ['records.eventsThen', ['landing']],
  ]);
});
