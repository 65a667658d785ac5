import { daysBetween } from '../../../geodata/model/content/name-periods.ts';
import type { UnitSource } from '../../../geodata/model/content/unit-source.ts';
import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import { UNIT_SIZES } from '../../../geodata/model/workbook/note-style.ts';
import type { Placed } from '../content-reader.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

type Unit = Placed<UnitSource>;
type Position = UnitSource['positions'][number];

/**
 * Orders of battle: facts that name nothing, a unit in two places on a day, one that is told of at
 * a place before or after it was there, or that answers to one no larger than itself.
 */
export function checkUnits(content: ContentFiles): readonly Problem[] {
  const known = (records: readonly { readonly value: { readonly id: string } }[]) =>
    new Set([...records.map(({ value }) => value.id), ...content.faultyIds]);
  const ids = {
    units: known(content.units),
    places: known(content.places),
    people: known(content.people),
    sources: known(content.sources),
    organisations: known(content.organisations),
  };
  const places = new Map(content.places.map(({ value }) => [value.id, value] as const));
  const units = new Map(content.units.map(({ value }) => [value.id, value] as const));
  return content.units.flatMap((unit) => [
    ...unknownIds(unit, ids),
    ...untold(unit),
    ...inTwoPlaces(unit),
    ...unit.value.parents.flatMap((_, index) => notAbove(unit, index, units)),
    ...unit.value.positions.flatMap((_, index) => notThere(unit, index, places)),
  ]);
}

type Ids = Readonly<
  Record<'units' | 'places' | 'people' | 'sources' | 'organisations', ReadonlySet<string>>
>;

function unknownIds(unit: Unit, ids: Ids): Problem[] {
  const { army, parents, commanders, strengths, positions } = unit.value;
  const named: [field: string, id: string | undefined, known: ReadonlySet<string>][] = [
    ['army', army, ids.organisations],
    ...Object.entries({ parents, commanders, strengths, positions }).flatMap(([field, facts]) =>
      facts.map(({ source }, index): [string, string, ReadonlySet<string>] => [
        `${field}.${index}.source`,
        source,
        ids.sources,
      ]),
    ),
  ];
  for (const [index, parent] of parents.entries()) {
    named.push([`parents.${index}.unit`, parent.unit, ids.units]);
  }
  for (const [index, { person }] of commanders.entries()) {
    named.push([`commanders.${index}.person`, person, ids.people]);
  }
  for (const [index, { place }] of positions.entries()) {
    named.push([`positions.${index}.place`, place, ids.places]);
  }
  return named.flatMap(([field, id, known]) =>
    id === undefined || known.has(id) ? [] : [fault(unit, field, `there is no "${id}"`)],
  );
}

/** A unit of which no source says anything. */
function untold(unit: Unit): Problem[] {
  const { parents, commanders, strengths, positions } = unit.value;
  const count = parents.length + commanders.length + strengths.length + positions.length;
  return count > 0 ? [] : [fault(unit, '', 'has no fact with a source')];
}

function inTwoPlaces(unit: Unit): Problem[] {
  const stays = unit.value.positions.map((position, index) => ({ index, ...daysOf(position) }));
  stays.sort((one, other) => one.startDay - other.startDay);
  return stays.flatMap(({ index, startDay }, at) => {
    const before = stays[at - 1];
    if (before === undefined || before.endDay < startDay) return [];
    const other = unit.value.positions[before.index];
    const reason = `begins while the unit is at "${other?.place}" (${other?.date})`;
    return [fault(unit, `positions.${index}.date`, reason)];
  });
}

function daysOf({ date }: Position) {
  const { startDay, endDay } = parseEdtf(date);
  return { startDay, endDay };
}

function notAbove(unit: Unit, index: number, units: ReadonlyMap<string, UnitSource>): Problem[] {
  const parent = units.get(unit.value.parents[index]?.unit ?? '');
  if (parent === undefined) return [];
  const sizeOf = ({ size }: UnitSource) => UNIT_SIZES.indexOf(size);
  if (sizeOf(parent) === 0 || sizeOf(parent) > sizeOf(unit.value)) return [];
  const reason = `"${parent.id}" is a ${parent.size}, no larger than a ${unit.value.size}`;
  return [fault(unit, `parents.${index}.unit`, reason)];
}

function notThere(
  unit: Unit,
  index: number,
  places: ReadonlyMap<string, ContentFiles['places'][number]['value']>,
): Problem[] {
  const position = unit.value.positions[index];
  const place = places.get(position?.place ?? '');
  if (position === undefined || place === undefined) return [];
  const exists = daysBetween(place.existsFrom, place.existsTo);
  const { startDay, endDay } = daysOf(position);
  if (exists.startDay <= startDay && endDay <= exists.endDay) return [];
  const reason = `"${place.id}" did not exist on all days of ${position.date}`;
  return [fault(unit, `positions.${index}.date`, reason)];
}
