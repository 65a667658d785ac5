import { signal } from '@preact/signals';
import type { NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';

/** The shapes there would be if what is being considered were done; the map draws them. */
export const shapePreview = signal<readonly NoteGeometry[]>([]);
