/** A search for what lies around a place. */
export interface NearAsked {
  /** What is looked for there; empty for anything. */
  readonly what: string;
  /** The place, by a name or by coordinates, as it was typed. */
  readonly place: string;
  readonly radiusM: number;
}

/** How far around a place one looks where nobody said it. */
const USUAL_RADIUS_M = 25_000;
const LARGEST_RADIUS_M = 1_000_000;

const METRES: Readonly<Record<string, number>> = {
  m: 1,
  km: 1000,
  kilometres: 1000,
  kilometers: 1000,
  mi: 1609.344,
  miles: 1609.344,
};
const LENGTH = String.raw`(\d+(?:[.,]\d+)?)\s*(km|kilometres|kilometers|mi|miles|m)\b`;
/** `near X`, `within 20 km of X`; in Vietnamese `gần X`, `trong vòng 20 km quanh X`. */
const NEAR = /^(.*?)(?:^|\s)(?:near|around|gần|gan|quanh)\s+(.+)$/iu;
const WITHIN = new RegExp(
  String.raw`^(.*?)(?:^|\s)(?:within|trong(?:\s+vòng|\s+bán kính)?)\s+${LENGTH}\s+(?:of|from|around|quanh|cách|từ|của)\s+(.+)$`,
  'iu',
);
const RADIUS_LAST = new RegExp(
  String.raw`^(.+?)[\s,;]+(?:\(|within\s+|trong\s+)?${LENGTH}\)?$`,
  'iu',
);

/** Reads a search around a place; `null` when the text is none. */
export function readNear(text: string): NearAsked | null {
  const plain = text.normalize('NFC').trim();
  const within = WITHIN.exec(plain);
  if (within !== null) {
    const [, what = '', length = '', unit = '', place = ''] = within;
    return { what: what.trim(), place: place.trim(), radiusM: metres(length, unit) };
  }
  const [, what = '', rest = ''] = NEAR.exec(plain) ?? [];
  if (rest === '') return null;
  const [, place = rest, length = '', unit = ''] = RADIUS_LAST.exec(rest) ?? [];
  const radiusM = length === '' ? USUAL_RADIUS_M : metres(length, unit);
  return { what: what.trim(), place: place.trim(), radiusM };
}

function metres(length: string, unit: string): number {
  const value = Number(length.replace(',', '.')) * (METRES[unit.toLowerCase()] ?? 1);
  return Math.min(Math.max(value, 1), LARGEST_RADIUS_M);
}
