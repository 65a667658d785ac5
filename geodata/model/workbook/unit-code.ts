import type { NoteUnit, UnitKind, UnitSide, UnitSize } from './note-style.ts';

/** Before the code of a unit, in the name of its picture; behind it may follow `:` and its label. */
export const UNIT_IMAGE_PREFIX = 'unit:';

/*
 * The code of a unit as MIL-STD-2525D and APP-6D write it, in twenty digits: version 10, reality,
 * side, land units, present, no headquarters flag, size, kind and its two modifiers.
 */
const SIDES: Readonly<Record<UnitSide, string>> = { blue: '3', red: '6', green: '4', yellow: '1' };

const SIZES: Readonly<Record<UnitSize, string>> = {
  none: '00',
  squad: '12',
  section: '13',
  platoon: '14',
  company: '15',
  battalion: '16',
  regiment: '17',
  brigade: '18',
  division: '21',
  corps: '22',
  army: '23',
  armyGroup: '24',
};

const KINDS: Readonly<Record<UnitKind, string>> = {
  infantry: '1211000000',
  airborne: '1211000001',
  motorized: '1211040000',
  armour: '1205000000',
  artillery: '1303000000',
  airDefence: '1301000000',
  engineers: '1407000000',
  signals: '1110000000',
  reconnaissance: '1213000000',
  special: '1217000000',
  transport: '1636000000',
  supply: '1634000000',
  medical: '1613000000',
  headquarters: '0000009800',
  aviation: '1208000000',
};

/** The code by which a unit's symbol is drawn. */
export function unitCode({ side, size, kind }: NoteUnit): string {
  return `100${SIDES[side]}1000${SIZES[size]}${KINDS[kind]}`;
}
