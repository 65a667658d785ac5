import type Electron from 'electron';
import type { Bounds, DisplayPlan } from '../link.ts';
import { KnownEmitter, refuseRest, StandInEvent } from '../refusals.ts';
import { answerHost } from './host.ts';
import { launch } from './launch.ts';

type PartialDisplay = Pick<
  Electron.Display,
  'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation' | 'label'
>;

/** Electron's `screen` over the displays of the launch plan. */
class StandInScreen extends KnownEmitter {
  private displays = launch.displays.map(toDisplay);

  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
    this satisfies CheckedScreen;
  }

  getAllDisplays(): Electron.Display[] {
    return [...this.displays];
  }

  getPrimaryDisplay(): Electron.Display {
    return firstOf(this.displays);
  }

  /** The display that shows most of the rectangle. */
  getDisplayMatching(rectangle: Bounds): Electron.Display {
    const byShare = [...this.displays].sort(
      (a, b) => sharedArea(b.bounds, rectangle) - sharedArea(a.bounds, rectangle),
    );
    return firstOf(byShare);
  }

  /** Plugs displays in or out, or changes them. They are told apart by their place. */
  standInSetDisplays(plans: readonly DisplayPlan[]): void {
    const before = this.displays;
    this.displays = plans.map(toDisplay);
    const added = this.displays.slice(before.length);
    const removed = before.slice(this.displays.length);
    const kept = this.displays.slice(0, before.length);
    for (const [index, display] of kept.entries()) {
      const metrics = changedMetrics(before[index], display);
      if (metrics.length === 0) continue;
      this.emit('display-metrics-changed', new StandInEvent(), display, metrics);
    }
    for (const display of added) this.emit('display-added', new StandInEvent(), display);
    for (const display of removed) this.emit('display-removed', new StandInEvent(), display);
  }
}

type CheckedScreen = Pick<
  Electron.Screen,
  'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'
>;

function toDisplay(plan: DisplayPlan, index: number): Electron.Display {
  const { bounds, workArea = bounds, scaleFactor = 1 } = plan;
  const display: PartialDisplay = {
    id: index + 1,
    label: `Display ${index + 1}`,
    bounds,
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor,
    rotation: 0,
  };
  return refuseRest('display', display) as Electron.Display;
}

/** What Electron says has changed of a display, in its own words. */
function changedMetrics(
  before: Electron.Display | undefined,
  { bounds, workArea, scaleFactor }: Electron.Display,
): readonly string[] {
  if (before === undefined) return [];
  return [
    isSame(before.bounds, bounds) ? '' : 'bounds',
    isSame(before.workArea, workArea) ? '' : 'workArea',
    before.scaleFactor === scaleFactor ? '' : 'scaleFactor',
  ].filter(Boolean);
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function firstOf(displays: readonly Electron.Display[]): Electron.Display {
  const [first] = displays;
  if (first === undefined) throw new Error('electron stand-in: a launch needs a display');
  return first;
}

function sharedArea(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** The one screen. */
export const standInScreen = new StandInScreen();

answerHost({ 'displays.set': ({ displays }) => standInScreen.standInSetDisplays(displays) });
