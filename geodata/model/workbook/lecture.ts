import * as v from 'valibot';
import { LayerIdSchema } from '../content/layers.ts';
import { LngLatSchema } from '../space/lng-lat.ts';
import { CameraSchema, ClockWindowSchema, FrameSchema, SelectionSchema } from './workbook.ts';

/** How the audience window fares, as the presenter must know it. */
export type AudienceStatus =
  /** Its page is being loaded. */
  | 'opening'
  /** Its page stands and shows the scene. */
  | 'showing'
  /** Its page had crashed and is being loaded again. */
  | 'reopening'
  /** It shows nothing; it is loaded again when the presenter asks for it. */
  | 'failed';

/** What the page of the audience window tells main about itself. */
export const AUDIENCE_REPORTS = ['showing', 'failed'] as const;
export type AudienceReport = (typeof AUDIENCE_REPORTS)[number];

/** A display that the audience window may fill. */
export interface DisplayOffer {
  /** What it is remembered by. */
  readonly key: string;
  /** What its maker calls it; may be empty. */
  readonly label: string;
  /** Its place among the displays, from 1. */
  readonly number: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isLecturers: boolean;
}

/** The displays of this computer now. */
export interface Displays {
  readonly offers: readonly DisplayOffer[];
  /** Whether one shows the same as the lecturer's. */
  readonly isMirrored: boolean;
}

export type Blank = 'black' | 'white';

/**
 * The lecture that is being given. Main holds it; every window shows exactly this. The scenes are
 * not part of it: a window has them with its workbook, and is told of each one that changes.
 */
export interface LectureState {
  /** The scene that is shown. */
  readonly sceneId: string;
  /** The scene after it; `null` at the end. */
  readonly nextSceneId: string | null;
  /** The scene whose picture the wall has ready: a step to it shows it finished. */
  readonly readySceneId: string | null;
  /** The wall is all of one colour instead (clicker keys `b` or `.`, `w` or `,`). */
  readonly blank: Blank | null;
  /** What pictures of the scenes are taken as, in place of a lecture; `null` while one is given. */
  readonly pictures: PictureKind | null;
  /** Whether the lecturer has left the scenes and looks at the map by hand. */
  readonly isOffScript: boolean;
  /** What the wall shows in place of the scene; `null` where it stays with the script. */
  readonly wallView: LectureView | null;
  /** Whether the lecturer is being asked if the lecture is to end. */
  readonly isEndAsked: boolean;
  /** Unix milliseconds at which the lecture began, for the presenter's clock. */
  readonly startedAtMs: number;
  /** Whether the audience window leaves the lecturer's own free: on a second display, or smaller. */
  readonly hasSecondDisplay: boolean;
  readonly audience: AudienceStatus;
}

/** What a lecturer points with. */
export const POINTING_TOOLS = ['laser', 'spotlight', 'ink'] as const;
export type PointingTool = (typeof POINTING_TOOLS)[number];

/** One moment of pointing; every window of the lecture hears it. */
export const PointingSchema = v.object({
  tool: v.nullable(v.picklist(POINTING_TOOLS)),
  /** Where on the map; `null` beside it. */
  at: v.nullable(LngLatSchema),
  /** Whether the ink touches the map. */
  isInking: v.boolean(),
  /** Whether all ink is to go. */
  isWiped: v.boolean(),
  /** The place that is looked at from nearer; `null` for the scene as it is. */
  zoomedAt: v.nullable(LngLatSchema),
});
export type Pointing = v.InferOutput<typeof PointingSchema>;

/** What the lecturer looks at apart from the scenes: of a scene, what is seen. */
export const LectureViewSchema = v.object({
  camera: CameraSchema,
  frame: v.nullable(FrameSchema),
  layerIds: v.array(LayerIdSchema),
  clock: ClockWindowSchema,
  selection: v.nullable(SelectionSchema),
});
export type LectureView = v.InferOutput<typeof LectureViewSchema>;

/** How a lecture began. */
export interface LectureBegun {
  /** It goes on where it was when the atlas ended without being told to. */
  readonly isResumed: boolean;
}

export const LECTURE_STEPS = ['next', 'previous', 'first', 'last', 'black', 'white'] as const;
export type LectureStep = (typeof LECTURE_STEPS)[number];

/** How pictures of scenes are stored: small, or without loss. */
export const PICTURE_KINDS = ['jpeg', 'png'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Where a lecture begins. */
export interface LectureStart {
  /** The scenes that are shown, in order. */
  readonly sceneIds: readonly string[];
  /** `null` for the first, or where a crash of the atlas cut a lecture short. */
  readonly sceneId: string | null;
  /** What to take pictures of the scenes as, in place of a lecture. */
  readonly pictures: PictureKind | null;
  /** Whether the clock of the lecture before runs on, if there was one not long ago. */
  readonly isContinued: boolean;
}

/** A lecture that the atlas is started with. */
export interface AskedLecture {
  /** Its title or id; `null` for the one that was open last. */
  readonly name: string | null;
  /** Whether it is presented at once. */
  readonly isPresented: boolean;
}
