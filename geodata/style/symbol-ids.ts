/** The signs of places, each a drawing in `symbols/`; the sheet holds all of them twice. */
export const SYMBOL_IDS = [
  'airfield',
  'artillery',
  'base',
  'base-area',
  'border-marker',
  'bridge',
  'camp',
  'capital',
  'cave',
  'city',
  'command-post',
  'conference',
  'crossing',
  'demonstration',
  'dot',
  'drop-zone',
  'event',
  'ferry',
  'ford',
  'front-tooth',
  'hospital',
  'house',
  'junction',
  'monument',
  'note',
  'observation',
  'pass',
  'peak',
  'port',
  'position-tooth',
  'prison',
  'reference-point',
  'strongpoint',
  'town',
  'town-taken',
  'treaty',
  'tunnel',
  'village',
  'way-station',
] as const;
export type SymbolId = (typeof SYMBOL_IDS)[number];

/** What areas are filled with besides their colour, each a drawing in `patterns/`. */
export const PATTERN_IDS = ['back-hatch', 'crosses', 'dots', 'hatch'] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** Ends the name of a sign in outline, for a place that lies somewhere near. */
export const HOLLOW_SUFFIX = '-hollow';

/** Name of a picture on the sheet. */
export function spriteId(symbol: SymbolId, isHollow: boolean): string {
  return isHollow ? symbol + HOLLOW_SUFFIX : symbol;
}
