import type Database from 'better-sqlite3';
import { daysBetween } from '../../geodata/model/content/name-periods.ts';
import { insertInto } from '../statement.ts';
import type { HoldingSource } from './ground-model.ts';
import type { GroundFiles } from './read-ground.ts';

/** Fills the tables of what is drawn under the history. */
export function writeGround(db: Database.Database, ground: GroundFiles): void {
  for (const { value } of ground.parts) {
    insertInto(db, 'ground_parts', {
      id: value.id,
      ...inBoth('name', value.name),
      ...inBoth('claim', value.claim),
      ...inBoth('basis', value.basis),
      accuracy_m: value.accuracyM ?? null,
      credits: JSON.stringify(value.credits),
    });
  }
  for (const { value } of ground.polities) {
    insertInto(db, 'polities', { id: value.id, ...inBoth('name', value.name) });
  }
  writeNames(db, ground);
  for (const { value } of ground.holdings) writeHolding(db, value);
}

function writeNames(db: Database.Database, { authored, bases }: GroundFiles): void {
  const inVietnamese = new Map(bases.map(({ value }) => [value.text.en, value.text.vi]));
  for (const { value, in: file } of authored) {
    const { name, kind, date, note, basis, accuracyM, isReconstructed, sources } = value.properties;
    insertInto(db, 'ground_names', {
      file,
      text_id: value.id,
      kind,
      ...inBoth('name', name),
      edtf: date,
      note: note ?? null,
      accuracy_m: accuracyM ?? null,
      is_reconstructed: isReconstructed === true ? 1 : 0,
      basis_en: basis ?? null,
      basis_vi: basis === undefined ? null : (inVietnamese.get(basis) ?? null),
      source_ids: JSON.stringify(sources ?? []),
    });
  }
}

function writeHolding(db: Database.Database, holding: HoldingSource): void {
  const { startDay, endDay } = daysBetween(holding.from, holding.to);
  for (const unit of holding.units ?? [pairKey(holding.between ?? ['', ''])]) {
    insertInto(db, 'holdings', {
      unit,
      start_day: startDay,
      end_day: endDay,
      from_edtf: holding.from ?? null,
      to_edtf: holding.to ?? null,
      ...inBoth('claim', holding.claim),
      source_ids: JSON.stringify(holding.sources),
    });
  }
}

/** Two units in one text, whichever is named first. */
function pairKey(units: readonly string[]): string {
  return units.toSorted().join('|');
}

function inBoth(column: string, { en, vi }: { readonly en: string; readonly vi: string }) {
  return { [`${column}_en`]: en, [`${column}_vi`]: vi };
}
