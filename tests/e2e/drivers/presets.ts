import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { putScanImage } from '../../../db/queries/scans.ts';
import type { Preferences } from '../../../geodata/model/app/preferences.ts';
import type { Session } from '../../../geodata/model/app/session.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import type { Camera, Scan } from '../../../geodata/model/workbook/workbook.ts';
import type { LaunchOptions } from './atlas-app.ts';
import { CONTROL_POINT_PIXELS, MADE_MAP, madeMapPng } from './made-map.ts';

/** What the machine and the person in front of it are like when the atlas is first opened. */
export interface Profile
  extends Pick<
    LaunchOptions,
    'args' | 'displays' | 'language' | 'windowSize' | 'isMotionReduced' | 'frameMs' | 'hasWebGl'
  > {
  readonly preferences?: Partial<Preferences>;
  readonly session?: Partial<Session>;
  /** Puts what is to be there before the first start into the folder of the profile. */
  readonly prepare?: (userDataDir: string) => void;
}

/**
 * The map is there and answers, and is not what is looked at. Shading, fine pixels and pictures that
 * nobody sees are what a processor that draws in place of a graphics card spends its time on.
 */
export const MAP_ASIDE = {
  preferences: { isReliefShown: false, lightDrawing: 'never' },
  displays: [{ bounds: { x: 0, y: 0, width: 1440, height: 900 }, scaleFactor: 0.5 }],
  isMotionReduced: true,
  frameMs: 300,
} satisfies Profile;

/** Open water where nothing is drawn: an opening there costs half of one over Vietnam. */
export const OPEN_SEA: Camera = { center: [85, -25], zoom: 5, bearing: 0, pitch: 0 };

/** `MAP_ASIDE` above the open sea, for what touches no place of the map. */
export const AT_SEA = { ...MAP_ASIDE, session: { camera: OPEN_SEA } } satisfies Profile;

/** `AT_SEA` in the smallest window. */
export const SMALL_WINDOW = {
  ...AT_SEA,
  displays: [{ bounds: { x: 0, y: 0, width: 1024, height: 640 }, scaleFactor: 0.5 }],
} satisfies Profile;

/** The atlas as it is first opened after it was installed, on an ordinary screen. */
export const AS_INSTALLED = {
  preferences: {},
  displays: [{ bounds: { x: 0, y: 0, width: 1440, height: 900 } }],
  isMotionReduced: true,
} satisfies Profile;

/** Whoever opens the atlas has seen its opening, unless a profile says otherwise. */
const RETURNING = { hasSeenOpening: true } satisfies Partial<Preferences>;

/** Writes what a profile says into its folder. */
export function prepareProfile(profile: Profile, userDataDir: string): void {
  const { preferences, session, prepare } = profile;
  writeJson(join(userDataDir, 'settings.json'), { ...RETURNING, ...preferences });
  if (session) writeJson(join(userDataDir, 'session.json'), session);
  prepare?.(userDataDir);
}

/** A workbook that holds the made map, georeferenced by three points. */
export function storeGeoreferencedMap(userDataDir: string): void {
  const opened = openWorkbook(join(userDataDir, 'default.p17'));
  if (!opened.ok) throw new Error(opened.error.code);
  const { widthPx, heightPx } = MADE_MAP;
  const ties: Scan['ties'] = CONTROL_POINT_PIXELS.map((pixel) => ({
    pixel: [...pixel],
    lngLat: [...MADE_MAP.placeOf(pixel)],
  }));
  const scan: Scan = {
    id: 'made-map',
    title: 'Survey 1954',
    date: null,
    widthPx,
    heightPx,
    opacity: 1,
    isVisible: true,
    mode: 'points',
    ties,
  };
  const added = change('addScan', { table: 'scans', put: [scan] });
  const image = { mime: 'image/png', bytes: madeMapPng() } as const;
  const applied = applyChange(opened.value, added, {
    before: () => putScanImage(opened.value, scan.id, image),
  });
  closeDatabase(opened.value);
  if (!applied.ok) throw new Error(applied.error.code);
}

function writeJson(file: string, content: object): void {
  writeFileSync(file, JSON.stringify(content));
}
