import { ok, type Result } from '../../../geodata/model/result.ts';
import type { AskedLecture, Displays } from '../../../geodata/model/workbook/lecture.ts';
import type { AtlasEvents } from '../../contract.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Lecture } from './lecture.ts';

type LectureHandlers = Pick<Handlers, Extract<keyof Handlers, `lecture.${string}`>>;

/** What lectures need besides the one under way; what is told is nowhere kept. */
export interface LectureTelling {
  /** The lecture that the atlas was started with, once. */
  readonly takeAsked: () => AskedLecture | null;
  readonly displays: () => Displays;
  readonly picture: (picture: AtlasEvents['lecture.pictured']) => void;
  readonly pointing: (pointing: AtlasEvents['lecture.pointed']) => void;
}

/** The lecture under way. What it has become is told to every window, not answered. */
export function lectureHandlers(lecture: Lecture, tell: LectureTelling): LectureHandlers {
  return {
    'lecture.start': (start) => lecture.start(start),
    'lecture.setScenes': ({ sceneIds }) => done(() => lecture.setScenes(sceneIds)),
    'lecture.askToEnd': () => done(() => lecture.askToEnd()),
    'lecture.goOn': () => done(() => lecture.goOn()),
    'lecture.step': ({ step }) => done(() => lecture.step(step)),
    'lecture.goTo': ({ index }) => done(() => lecture.goTo(index)),
    'lecture.getDisplays': () => ok(tell.displays()),
    'lecture.end': () => done(() => lecture.end()),
    'lecture.takeAsked': () => ok(tell.takeAsked()),
    'lecture.leaveScript': () => done(() => lecture.leaveScript()),
    'lecture.showOnWall': ({ view }) => done(() => lecture.showOnWall(view)),
    'lecture.returnToScript': () => done(() => lecture.returnToScript()),
    'lecture.get': () => ok(lecture.get()),
    'lecture.reportAudience': ({ report }) => done(() => lecture.report(report)),
    'lecture.point': (pointing) => done(() => tell.pointing(pointing)),
    'lecture.restartClock': () => done(() => lecture.restartClock()),
    'lecture.toggleFullScreen': () => done(() => lecture.toggleFullScreen()),
    'lecture.reportReady': ({ sceneId }) => done(() => lecture.reportReady(sceneId)),
    'lecture.reportPicture': (picture) => done(() => tell.picture(picture)),
    'lecture.reopenAudience': () => done(() => lecture.reopenAudience()),
  };
}

function done(act: () => void): Result<null> {
  act();
  return ok(null);
}
