/** Metres in each unit that files give heights in. */
const METRES: Readonly<Record<string, number>> = {
  m: 1,
  metre: 1,
  meter: 1,
  metres: 1,
  meters: 1,
  km: 1000,
  dm: 0.1,
  decimetre: 0.1,
  decimeter: 0.1,
  cm: 0.01,
  centimetre: 0.01,
  centimeter: 0.01,
  mm: 0.001,
  ft: 0.3048,
  foot: 0.3048,
  feet: 0.3048,
  'us survey foot': 1200 / 3937,
  'us-ft': 1200 / 3937,
  ftus: 1200 / 3937,
};

/** The metres in a unit of height as files write it; `null` for one that is not known. */
export function metresPerUnit(unit: string): number | null {
  return METRES[unit.trim().toLowerCase()] ?? null;
}
