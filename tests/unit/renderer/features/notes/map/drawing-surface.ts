import type { TerraDraw } from 'terra-draw';

type Adapter = ConstructorParameters<typeof TerraDraw>[0]['adapter'];
type Callbacks = Parameters<Adapter['register']>[0];
type Position = readonly [lng: number, lat: number];

const PX_PER_DEGREE = 100;

/** A flat sheet of paper for the drawing tools, in place of a map, and a hand that draws on it. */
export function openDrawingSurface() {
  let hand: Callbacks | null = null;
  const project = (lng: number, lat: number) => ({
    x: (lng - 100) * PX_PER_DEGREE,
    y: (25 - lat) * PX_PER_DEGREE,
  });
  const adapter: Adapter = {
    project,
    unproject: (x, y) => ({ lng: x / PX_PER_DEGREE + 100, lat: 25 - y / PX_PER_DEGREE }),
    setCursor() {},
    getLngLatFromEvent: () => null,
    setDoubleClickToZoom() {},
    getMapEventElement: () => ({}) as HTMLElement,
    register(callbacks) {
      hand = callbacks;
      callbacks.onReady?.();
    },
    unregister: () => hand?.onClear(),
    render() {},
    clear: () => hand?.onClear(),
    getCoordinatePrecision: () => 6,
  };
  const at = ([lng, lat]: Position) => {
    const { x, y } = project(lng, lat);
    const point = { lng, lat, containerX: x, containerY: y };
    return { ...point, button: 'left' as const, heldKeys: [], isContextMenu: false };
  };
  return {
    adapter,
    click(position: Position): void {
      hand?.onMouseMove(at(position));
      hand?.onClick(at(position));
    },
    move: (position: Position) => hand?.onMouseMove(at(position)),
    drag(from: Position, to: Position): void {
      hand?.onMouseMove(at(from));
      hand?.onDragStart(at(from), () => {});
      hand?.onDrag(at(to), () => {});
      hand?.onDragEnd(at(to), () => {});
    },
    enter: () => hand?.onKeyUp({ key: 'Enter', heldKeys: [], preventDefault() {} }),
  };
}
