import { type AtlasAddress, addressOf } from '../../../geodata/model/app/atlas-address.ts';
import type { CommandId } from '../../../geodata/model/app/commands.ts';
import type { CoordinateReading } from '../../../geodata/model/space/read-coordinates.ts';
import type { SearchHit } from '../../../geodata/model/text/search.ts';
import type { DateReading } from '../../../geodata/model/time/read-date.ts';
import type { Note, Scene } from '../../../geodata/model/workbook/workbook.ts';

/** Something the box offers: of the atlas, of the workbook, a time or a place in numbers, or something to do. */
export type Hit =
  | { readonly kind: 'date'; readonly reading: DateReading }
  | { readonly kind: 'position'; readonly reading: CoordinateReading }
  | { readonly kind: 'address'; readonly named: AtlasAddress }
  | { readonly kind: 'record'; readonly hit: SearchHit }
  | { readonly kind: 'note'; readonly note: Note; readonly distanceM: number | null }
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'command'; readonly id: CommandId };

/** What tells a hit from the others. */
export function keyOfHit(hit: Hit): string {
  if (hit.kind === 'record') return `${hit.hit.kind} ${hit.hit.id}`;
  if (hit.kind === 'address') return addressOf(hit.named);
  if (hit.kind === 'date') return `date ${hit.reading.date.edtf}`;
  if (hit.kind === 'position') return `position ${hit.reading.datum}`;
  if (hit.kind === 'note') return `note ${hit.note.id}`;
  return hit.kind === 'scene' ? `scene ${hit.scene.id}` : `command ${hit.id}`;
}
