import { signal } from '@preact/signals';
import type { Frame } from '../../../geodata/model/workbook/workbook.ts';

/** How much room the map of this window has, in its own pixels; `null` before it stands. */
export const mapSize = signal<Frame | null>(null);
