import type { LayerId } from '../../geodata/model/content/layers.ts';
import type { PlaceSource } from '../../geodata/model/content/place-source.ts';
import type { UnitSource } from '../../geodata/model/content/unit-source.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { UnitSize } from '../../geodata/model/workbook/note-style.ts';
import { unitCode } from '../../geodata/model/workbook/unit-code.ts';
import type { FeatureSource } from './content-model.ts';
import type { Placed } from './content-reader.ts';

/** From the largest, how early the sign of a unit appears. */
const RANKS: Readonly<Partial<Record<UnitSize, FeatureSource['properties']['rank']>>> = {
  armyGroup: 1,
  army: 1,
  corps: 1,
  division: 2,
  brigade: 3,
  regiment: 3,
  battalion: 4,
};

/** What a mark of the map says of the unit that stood there. */
export interface UnitMark {
  readonly unit: string;
  readonly code: string;
  readonly label: string;
  /** Units of one place and time stand one above the other, counted from 0. */
  readonly slot: number;
}

interface Stay {
  readonly unit: Placed<UnitSource>;
  readonly index: number;
  readonly place: PlaceSource;
  readonly startDay: number;
  readonly endDay: number;
}

/** Everything a unit says of itself that has a source, in the order in which it is told. */
function factsOf({ parents, commanders, strengths, positions }: UnitSource) {
  return [...parents, ...commanders, ...strengths, ...positions];
}

/** The works a unit rests on, each once. */
export function sourcesOfUnit(unit: UnitSource): string[] {
  return [...new Set(factsOf(unit).map(({ source }) => source))];
}

/**
 * The mark of each position of each unit: nothing of an order of battle is drawn without one. Of units
 * at one place the largest stands lowest, so that those that appear only closer leave no gap.
 */
export function unitFeatures(
  units: readonly Placed<UnitSource>[],
  places: readonly Placed<PlaceSource>[],
): (Placed<FeatureSource> & { readonly layerId: LayerId; readonly mark: UnitMark })[] {
  const byId = new Map(places.map(({ value }) => [value.id, value] as const));
  const taken: (Stay & { readonly slot: number })[] = [];
  const fromLargest = units.toSorted((one, other) => rankOf(one.value) - rankOf(other.value));
  return fromLargest.flatMap((unit) =>
    unit.value.positions.flatMap(({ place: placeId, date }, index) => {
      const place = byId.get(placeId);
      if (place === undefined) return [];
      const { startDay, endDay } = parseEdtf(date);
      const stay = { unit, index, place, startDay, endDay };
      const slot = freeSlot(stay, taken);
      taken.push({ ...stay, slot });
      return [markOf(stay, slot)];
    }),
  );
}

function rankOf({ size }: UnitSource): FeatureSource['properties']['rank'] {
  return RANKS[size] ?? 5;
}

function freeSlot(stay: Stay, taken: readonly (Stay & { readonly slot: number })[]): number {
  const used = new Set(
    taken
      .filter(
        (one) =>
          String(one.place.lngLat) === String(stay.place.lngLat) &&
          one.startDay <= stay.endDay &&
          one.endDay >= stay.startDay,
      )
      .map(({ slot }) => slot),
  );
  let slot = 0;
  while (used.has(slot)) slot += 1;
  return slot;
}

function markOf({ unit: { file, value }, index, place }: Stay, slot: number) {
  const [en, vi] = ['en', 'vi'].map((wanted) => value.names.find(({ lang }) => lang === wanted));
  const position = value.positions[index];
  if (position === undefined) throw new RangeError(`"${value.id}" has no position ${index}`);
  const feature: FeatureSource = {
    type: 'Feature',
    id: `${value.id}-at-${index + 1}`,
    properties: {
      kind: 'unit',
      name: { en: en?.text ?? value.id, vi: vi?.text ?? value.id },
      date: position.date,
      accuracyM: place.accuracyM,
      isSchematic: false,
      isInferred: false,
      road: '',
      mode: '',
      rank: rankOf(value),
      sources: [position.source],
      note: position.note,
      basis: place.basis,
    },
    geometry: { type: 'Point', coordinates: [...place.lngLat] },
  };
  const mark: UnitMark = {
    unit: value.id,
    code: unitCode({ side: value.side, size: value.size, kind: value.arm }),
    label: value.label,
    slot,
  };
  return { file, value: feature, layerId: value.layer, mark };
}
