import * as v from 'valibot';
import { LAYER_IDS, type LayerId } from '../content/layers.ts';
import { isoDay, tryParseEdtf } from '../time/edtf.ts';
import {
  type Camera,
  CameraSchema,
  type ClockWindow,
  ClockWindowSchema,
} from '../workbook/workbook.ts';

/** Where the map looks from, which days it shows, and of what. */
export interface ViewRef {
  readonly kind: 'view';
  readonly camera: Camera;
  readonly clock: ClockWindow;
  /** The layers that are switched on; those of whoever opens it where it does not say. */
  readonly visibleLayerIds?: readonly LayerId[];
  /** The edition of the atlas in which it was seen, for whoever finds that things have moved. */
  readonly edition?: string;
}

/** What stands behind the scheme of a view's address, for a regular expression. */
export const VIEW_PATTERN = String.raw`//view\?[\w.=&-]+`;

/** Digits behind the point: a metre on the ground, and a tenth of what a wheel turns. */
const DEGREE_DIGITS = 5;
const TURN_DIGITS = 2;

/**
 * A view as it stands in an address, `view?lng=103.01&lat=21.38&zoom=12&from=1954-03-13&to=1954-05-07`;
 * `bearing` and `pitch` only where the map is turned or tilted, `layers` (with points between them)
 * and `edition` where they are known.
 */
export function viewPath({ camera, clock, visibleLayerIds, edition }: ViewRef): string {
  const [lng, lat] = camera.center;
  const values = [
    ['lng', round(lng, DEGREE_DIGITS)],
    ['lat', round(lat, DEGREE_DIGITS)],
    ['zoom', round(camera.zoom, TURN_DIGITS)],
    ['bearing', round(camera.bearing, TURN_DIGITS)],
    ['pitch', round(camera.pitch, TURN_DIGITS)],
    ['from', isoDay(clock.startDay)],
    ['to', isoDay(clock.endDay)],
    ...(visibleLayerIds === undefined ? [] : [['layers', visibleLayerIds.join('.')]]),
    ...(edition === undefined ? [] : [['edition', edition]]),
  ];
  const told = values.filter(
    ([name, value]) => value !== 0 || (name !== 'bearing' && name !== 'pitch'),
  );
  return `view?${told.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The view that such a text names, values in any order; `null` where one is missing or senseless. */
export function readViewPath(path: string): ViewRef | null {
  const values = new Map(
    path
      .slice(path.indexOf('?') + 1)
      .split('&')
      .map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split('=');
        return [name.toLowerCase(), value];
      }),
  );
  const number = (name: string, absent = Number.NaN) => {
    const text = values.get(name);
    return text === undefined || text === '' ? absent : Number(text);
  };
  const camera = v.safeParse(CameraSchema, {
    center: [number('lng'), number('lat')],
    zoom: number('zoom'),
    bearing: number('bearing', 0),
    pitch: number('pitch', 0),
  });
  const [from, to] = ['from', 'to'].map((name) => tryParseEdtf(values.get(name) ?? ''));
  const clock = v.safeParse(ClockWindowSchema, { startDay: from?.startDay, endDay: to?.endDay });
  if (!camera.success || !clock.success) return null;
  const layers = values.get('layers')?.split('.');
  const edition = values.get('edition');
  return {
    kind: 'view',
    camera: camera.output,
    clock: clock.output,
    ...(layers && { visibleLayerIds: LAYER_IDS.filter((id) => layers.includes(id)) }),
    ...(edition && { edition }),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
