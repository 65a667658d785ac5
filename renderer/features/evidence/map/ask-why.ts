import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { asOfDay } from '../../../core/as-of.ts';
import { onCommand } from '../../../core/commands.ts';
import { labelLanguage } from '../../../core/language.ts';
import { mode } from '../../../core/mode.ts';
import { freeWidthPx } from '../../../core/panels.ts';
import { isReliefShown } from '../../../core/preferences.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { closeWhy, type Mark, type Question, question } from '../why.ts';
import { markOf } from './mark-of.ts';

/** How far from a mark a click may fall, and how far from the middle a mark may lie for a key. */
const REACH_PX = { byPointer: 5, byKey: 14 } as const;
/** How long a finger rests before it asks. */
const LONG_PRESS_MS = 550;
/** A finger that moves farther drags the map. */
const STILL_PX = 8;

/**
 * Asks why something is on the map: with the right button, with a finger that rests, or with the
 * key of the command, which asks at the pointer where there is one, else in the middle.
 */
export function followWhy({ map, styleLoads }: MapContext): Dispose {
  let pointer: Point | null = null;
  const ask = (at: Pick<Point, 'x' | 'y'>, isAsked: Question['isAsked']) => {
    if (mode.peek() !== 'reading' || styleLoads.peek() === 0) return;
    const marks = marksAt(map, at, REACH_PX[isAsked]);
    question.value = { marks, index: 0, atPx: [at.x, at.y], isAsked };
  };
  onCommand('map.why', () => {
    if (pointer === null) ask(middleBesidePanel(map), 'byKey');
    else ask(pointer, 'byPointer');
  });
  const listeners = [
    map.on('mousemove', ({ point }) => {
      pointer = point;
    }),
    map.on('mouseout', () => {
      pointer = null;
    }),
    map.on('contextmenu', ({ point }) => ask(point, 'byPointer')),
    map.on('movestart', closeWhy),
  ];
  const stopPressing = followLongPress(map, (at) => ask(at, 'byPointer'));
  return () => {
    for (const listener of listeners) listener.unsubscribe();
    stopPressing();
    closeWhy();
  };
}

/** The middle of what an open record leaves of the map. */
function middleBesidePanel(map: MapLibreMap): Pick<Point, 'x' | 'y'> {
  return { x: freeWidthPx.peek() / 2, y: map.getContainer().clientHeight / 2 };
}

/** Everything of the atlas that is drawn at a spot, each once, the topmost first. */
function marksAt(map: MapLibreMap, { x, y }: Pick<Point, 'x' | 'y'>, reachPx: number): Mark[] {
  const day = asOfDay.peek();
  const things = map.queryRenderedFeatures([
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ]);
  const marks = things.flatMap(({ source, sourceLayer, properties }): Mark[] => {
    const ref = markOf({ source, sourceLayer, properties }, day);
    return ref === null ? [] : [{ ref, lettering: letteringOf(properties) }];
  });
  const isAtSea = marks.some(({ ref }) => ref.kind === 'ground' && ref.part === 'sea');
  const ground = isReliefShown.peek() ? 'relief' : 'land';
  if (!isAtSea) marks.push({ ref: { kind: 'ground', part: ground }, lettering: '' });
  return [...new Map(marks.map((mark) => [JSON.stringify(mark.ref), mark])).values()];
}

function letteringOf(properties: Readonly<Record<string, unknown>>): string {
  const fields = { en: 'nameEn', vi: 'nameVi', local: 'nameLocal' } as const;
  return String(properties[fields[labelLanguage.peek()]] ?? properties['nameEn'] ?? '');
}

function followLongPress(map: MapLibreMap, onPress: (at: Point) => void): Dispose {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: Point | null = null;
  const stop = () => clearTimeout(timer);
  const listeners = [
    map.on('touchstart', ({ point, points }) => {
      stop();
      if (points.length !== 1) return;
      begun = point;
      timer = setTimeout(() => onPress(point), LONG_PRESS_MS);
    }),
    map.on('touchmove', ({ point }) => {
      if (begun !== null && point.dist(begun) > STILL_PX) stop();
    }),
    map.on('touchend', stop),
    map.on('touchcancel', stop),
  ];
  return () => {
    stop();
    for (const listener of listeners) listener.unsubscribe();
  };
}
