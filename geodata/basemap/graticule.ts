import type { Feature, LineString } from 'geojson';
import type { Bounds } from '../model/space/lng-lat.ts';

interface Net {
  readonly stepMin: number;
  readonly box: Bounds;
}

/** Nets of meridians and parallels in minutes of arc, coarse to fine, each with the area it covers. */
const NETS: readonly Net[] = [
  { stepMin: 600, box: [-180, -80, 180, 80] },
  { stepMin: 300, box: [-180, -85, 180, 85] },
  { stepMin: 60, box: [90, -2, 125, 32] },
  { stepMin: 10, box: [99, 6, 112, 26] },
  { stepMin: 2, box: [99, 6, 112, 26] },
];

/** The nets of the opening view and some zooms closer: few lines. */
export const COARSE_NETS = NETS.slice(0, 3);

/** The nets that are seen only from near: some thousand lines. */
export const FINE_NETS = NETS.slice(3);

/** Meridians and parallels; `stepMin` names the net, and no line stands in two nets. */
export function graticule(nets: readonly Net[] = NETS): Feature<LineString>[] {
  return nets.flatMap((net) => {
    const coarser = NETS.slice(0, NETS.indexOf(net)).map(({ stepMin }) => stepMin);
    const [west, south, east, north] = net.box;
    const meridians = steps(west, east, net.stepMin, coarser).map((minutes) =>
      netLine(net.stepMin, degreeLabel(minutes, 'E', 'W'), [
        [minutes / 60, south],
        [minutes / 60, north],
      ]),
    );
    const parallels = steps(south, north, net.stepMin, coarser).map((minutes) =>
      netLine(net.stepMin, degreeLabel(minutes, 'N', 'S'), [
        [west, minutes / 60],
        [east, minutes / 60],
      ]),
    );
    return [...meridians, ...parallels];
  });
}

function steps(from: number, to: number, stepMin: number, coarser: readonly number[]): number[] {
  const first = Math.ceil((from * 60) / stepMin);
  const last = Math.floor((to * 60) / stepMin);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * stepMin).filter(
    (minutes) => coarser.every((step) => minutes % step !== 0),
  );
}

function netLine(
  stepMin: number,
  label: string,
  coordinates: LineString['coordinates'],
): Feature<LineString> {
  return {
    type: 'Feature',
    properties: { stepMin, label },
    geometry: { type: 'LineString', coordinates },
  };
}

/** `104° E`, `21°20′ N`. */
function degreeLabel(minutes: number, plus: string, minus: string): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  const angle = `${Math.floor(size / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
  if (minutes === 0) return angle;
  return `${angle} ${minutes > 0 ? plus : minus}`;
}
