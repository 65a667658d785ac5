import type { EventSource } from '../event-model.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** A year of the period as both languages write it. */
const YEAR = /\b(?:18|19|20)\d\d\b/gu;

/**
 * Bodies whose Vietnamese does not go item by item with the English one, so that a text would stand
 * over another’s sources, and items that leave out a year the English one names.
 */
export function checkTranslations({ events }: ContentFiles): readonly Problem[] {
  return events.flatMap((event) => {
    const { body, bodyVi } = event.value;
    if (bodyVi.length === 0) return [];
    if (bodyVi.length !== body.length) {
      const reason = `has ${bodyVi.length} items, but the English body has ${body.length}`;
      return [fault(event, 'bodyVi', reason)];
    }
    return itemFaults(event.value).map(([item, reason]) => fault(event, `bodyVi.${item}`, reason));
  });
}

type ItemFault = readonly [item: number, reason: string];

function itemFaults({ body, bodyVi }: EventSource): readonly ItemFault[] {
  return body.flatMap((english, item): ItemFault[] => {
    const vietnamese = bodyVi[item] ?? '';
    if ((english === '') !== (vietnamese === '')) {
      return [[item, 'is empty where the English item is not, or the other way round']];
    }
    const years = yearsIn(english.replace(/\[[^[\]]*\]$/u, ''));
    const missing = [...years].find((year) => !yearsIn(vietnamese).has(year));
    return missing === undefined ? [] : [[item, `does not name the year ${missing}`]];
  });
}

function yearsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(YEAR)].map(([year]) => year));
}
