import * as v from 'valibot';

/** The inks of a draughtsman's tray; what each looks like in a theme is the map's style. */
export const NOTE_INKS = [
  'ochre',
  'vermilion',
  'crimson',
  'violet',
  'indigo',
  'teal',
  'green',
  'sepia',
  'black',
] as const;
export type NoteInk = (typeof NOTE_INKS)[number];

/** How the line of a note, or the edge of its area, is drawn. */
export const NOTE_LINES = ['solid', 'dashed', 'dotted'] as const;
export type NoteLine = (typeof NOTE_LINES)[number];

export const NOTE_WIDTHS = ['fine', 'medium', 'broad'] as const;
export type NoteWidth = (typeof NOTE_WIDTHS)[number];

/** The signs a point can have, each on the map's sheet; `text` is lettering alone. */
export const NOTE_SYMBOLS = [
  'note',
  'text',
  'dot',
  'event',
  'strongpoint',
  'command-post',
  'observation',
  'artillery',
  'airfield',
  'drop-zone',
  'base',
  'camp',
  'hospital',
  'way-station',
  'bridge',
  'ferry',
  'ford',
  'junction',
  'pass',
  'peak',
  'port',
  'cave',
  'tunnel',
  'village',
  'house',
  'prison',
  'monument',
  'conference',
  'treaty',
  'demonstration',
] as const;
export type NoteSymbol = (typeof NOTE_SYMBOLS)[number];

/** What a line means on a campaign map: an arrow along it, or signs upon it. */
export const CAMPAIGN_KINDS = ['attack', 'retreat', 'supply', 'flow', 'front', 'position'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** Whose a unit is, as the colours of campaign maps say it; who is blue is the author's to say. */
export const UNIT_SIDES = ['blue', 'red', 'green', 'yellow'] as const;
export type UnitSide = (typeof UNIT_SIDES)[number];

/** From the smallest; `none` for a unit whose size is not known. */
export const UNIT_SIZES = [
  'none',
  'squad',
  'section',
  'platoon',
  'company',
  'battalion',
  'regiment',
  'brigade',
  'division',
  'corps',
  'army',
  'armyGroup',
] as const;
export type UnitSize = (typeof UNIT_SIZES)[number];

export const UNIT_KINDS = [
  'infantry',
  'airborne',
  'motorized',
  'armour',
  'artillery',
  'airDefence',
  'engineers',
  'signals',
  'reconnaissance',
  'special',
  'transport',
  'supply',
  'medical',
  'headquarters',
  'aviation',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit in plain words; its name is the title of the note, its date that of the note. */
const NoteUnitSchema = v.object({
  side: v.picklist(UNIT_SIDES),
  size: v.picklist(UNIT_SIZES),
  kind: v.picklist(UNIT_KINDS),
});

export type NoteUnit = v.InferOutput<typeof NoteUnitSchema>;

/** How a note looks. What is not said is as the atlas draws notes: in ochre, solid and of medium width. */
export const NoteStyleSchema = v.object({
  ink: v.exactOptional(v.picklist(NOTE_INKS)),
  line: v.exactOptional(v.picklist(NOTE_LINES)),
  width: v.exactOptional(v.picklist(NOTE_WIDTHS)),
  /** Of a point. */
  symbol: v.exactOptional(v.picklist(NOTE_SYMBOLS)),
  /** Of a line. */
  campaign: v.exactOptional(v.picklist(CAMPAIGN_KINDS)),
  /** Of a point; it takes the place of its sign. */
  unit: v.exactOptional(NoteUnitSchema),
});
export type NoteStyle = v.InferOutput<typeof NoteStyleSchema>;

const LONGEST_TAG = 60;
const MOST_TAGS = 50;

/** Tags, each once; one that is blank is refused. */
export const TagsSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((tag) => tag.normalize('NFC')),
      v.minLength(1),
      v.maxLength(LONGEST_TAG),
    ),
  ),
  v.maxLength(MOST_TAGS),
  v.transform((tags): string[] => [...new Set(tags)]),
);

/**
 * The tags in a line as a person types it, or as a file has it: parted by commas or semicolons,
 * each once whatever its case. What is too long or too many is cut.
 */
export function readTags(line: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const part of line.split(/[,;\n]/)) {
    const tag = part.trim().replace(/^#/, '').normalize('NFC').slice(0, LONGEST_TAG).trim();
    const key = tag.toLocaleLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag.toWellFormed());
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** How notes look that say nothing of it. */
const DEFAULT_STYLE: NoteStyle = { ink: 'ochre', line: 'solid', width: 'medium', symbol: 'note' };

/** A style without what says no more than the default; `null` for one that says nothing at all. */
export function plainStyle(style: { readonly [K in keyof NoteStyle]: NoteStyle[K] | undefined }) {
  const said = Object.entries(style).filter(
    ([name, value]) => value !== undefined && value !== DEFAULT_STYLE[name as keyof NoteStyle],
  );
  return said.length === 0 ? null : (Object.fromEntries(said) as NoteStyle);
}
