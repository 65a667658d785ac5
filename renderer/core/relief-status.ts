import { signal } from '@preact/signals';
import { type ReliefStatus, SHIPPED_RELIEF_ZOOM } from '../../geodata/model/app/relief.ts';

/** The relief the map is drawn from; its revision belongs into the address of every tile. */
export const reliefStatus = signal<ReliefStatus>({
  revision: 0,
  maxZoom: SHIPPED_RELIEF_ZOOM,
  files: [],
});
