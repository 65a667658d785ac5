import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { sidebarTab } from '../../core/panels.ts';
import { selection } from '../../core/selection.ts';
import { notesById } from '../../core/workbook.ts';
import { startLecture, startLectureAt } from './lecture.ts';
import { hereSceneId } from './lecture-state.ts';
import { lectureScenes } from './open-lecture.ts';
import { captureScene } from './scenes.ts';

/** Says what the commands of lectures do. */
export function registerLectureCommands(): void {
  onCommand('lecture.capture', () => void capture());
  onCommand('lecture.present', () => void startLecture());
  onCommand('lecture.presentHere', () => void startLectureAt(hereSceneId.peek()));
}

async function capture(): Promise<void> {
  sidebarTab.value = 'lecture';
  const scene = await captureScene(selectedTitle() ?? nameShownYears());
  if (scene === null) return;
  const number = lectureScenes.peek().findIndex(({ id }) => id === scene.id) + 1;
  notify('info', t('lectures.captured', { number, title: scene.title }));
}

function selectedTitle(): string | undefined {
  const now = selection.peek();
  if (now?.kind === 'note') return notesById.peek().get(now.id)?.title;
  const event = now === null ? undefined : eventsById.peek().get(now.id);
  return event === undefined ? undefined : localized(event.title);
}

/** The years shown, in words: the title of a scene without a record. */
function nameShownYears(): string {
  const { startDay, endDay } = clock.peek();
  return formatWindow(startDay, endDay, language.peek());
}
