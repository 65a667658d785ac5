import { AUTHORED_FILES } from '../../../../geodata/model/content/authored-source.ts';
import { GROUND_PARTS, type MarkRef } from '../../../../geodata/model/content/why.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { polityOf } from '../../../../geodata/style/polities.ts';

/** Something the map drew, as MapLibre reports it. */
export interface DrawnThing {
  readonly source: string;
  /** The layer of a vector tile; absent for GeoJSON. */
  readonly sourceLayer?: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

const TILES: ReadonlySet<string> = new Set([SOURCE.world, SOURCE.around, SOURCE.region]);
const HISTORY: ReadonlySet<string> = new Set([SOURCE.timeless, SOURCE.dated]);
const NETS: ReadonlySet<string> = new Set([SOURCE.graticule, SOURCE.fineNet]);
/** Layers of the world that leave the region out are called so. */
const AROUND = /-around$/;

/**
 * What is asked about a thing that was drawn; `null` for what is no part of the atlas: notes,
 * scanned maps, shapes under way.
 *
 * @param day whose names and borders are drawn
 */
export function markOf(thing: DrawnThing, day: number): MarkRef | null {
  const { source, properties } = thing;
  const id = String(properties['id'] ?? '');
  if (HISTORY.has(source)) return { kind: 'feature', id: String(properties['featureId']) };
  if (source === SOURCE.places) return { kind: 'place', id, day };
  const file = AUTHORED_FILES.find((name) => name === source);
  if (file !== undefined) return { kind: 'name', file, id };
  if (NETS.has(source)) return { kind: 'ground', part: 'graticule' };
  if (source === SOURCE.relief) return { kind: 'ground', part: 'relief' };
  return TILES.has(source) ? markOfTile(thing, day) : null;
}

function markOfTile({ sourceLayer = '', properties }: DrawnThing, day: number): MarkRef | null {
  const layer = sourceLayer.replace(AROUND, '');
  if (layer === 'units') {
    const unit = String(properties['unit']);
    return { kind: 'land', unit, polity: polityOf(unit, day), day };
  }
  if (layer === 'edges') {
    const units = [String(properties['a']), String(properties['b'])] as const;
    const polities = [polityOf(units[0], day), polityOf(units[1], day)] as const;
    return { kind: 'border', units, polities, day };
  }
  const part = GROUND_PARTS.find((name) => name === layer);
  return part === undefined ? null : { kind: 'ground', part };
}
