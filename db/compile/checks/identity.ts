import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault, type Identified } from './fault.ts';

/**
 * Ids that stand twice where they must not, lists out of order, chapters that are not counted
 * through, and layers nobody described. People, organisations and units share their ids,
 * because an event names any of them as an actor.
 */
export function checkIdentity(content: ContentFiles): readonly Problem[] {
  return [
    ...repeatedIds(content.layers),
    ...missingLayers(content),
    ...repeatedIds(content.chapters),
    ...miscounted(content),
    ...repeatedIds(content.sources),
    ...unsorted(content.sources),
    ...repeatedIds(content.features),
    ...repeatedIds(content.places),
    ...repeatedIds([...content.people, ...content.organisations, ...content.units]),
    ...repeatedIds(content.events),
    ...repeatedIds(content.tables),
  ];
}

function repeatedIds(records: readonly Identified[]): Problem[] {
  const fileOf = new Map<string, string>();
  return records.flatMap((record) => {
    const first = fileOf.get(record.value.id);
    if (first !== undefined) return [fault(record, 'id', `stands already in ${first}`)];
    fileOf.set(record.value.id, record.file);
    return [];
  });
}

function missingLayers({ layers, faultyIds }: ContentFiles): Problem[] {
  const ids = new Set([...layers.map(({ value }) => String(value.id)), ...faultyIds]);
  return LAYER_IDS.filter((id) => !ids.has(id)).map((id) => ({
    file: 'db/content/layers.json',
    record: `"${id}"`,
    field: '',
    reason: 'is missing',
  }));
}

function miscounted({ chapters }: ContentFiles): Problem[] {
  return chapters.flatMap((chapter, index) =>
    chapter.value.order === index + 1
      ? []
      : [fault(chapter, 'order', `is ${chapter.value.order}, but stands at ${index + 1}`)],
  );
}

function unsorted(records: readonly Identified[]): Problem[] {
  return records.flatMap((record, index) => {
    const before = records[index - 1]?.value.id ?? '';
    return record.value.id < before ? [fault(record, 'id', `must stand before "${before}"`)] : [];
  });
}
