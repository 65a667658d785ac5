import { onCommand } from '../../core/commands.ts';
import { eventsById } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { sidebarTab } from '../../core/panels.ts';
import { selection } from '../../core/selection.ts';
import { notesById, scenes } from '../../core/workbook.ts';
import { startLecture } from './lecture.ts';
import { captureScene } from './scenes.ts';

/**
 * Says what the commands of lectures do.
 *
 * @param nameWindow puts the years shown into words, for a scene without a record
 */
export function registerLectureCommands(nameWindow: () => string): void {
  onCommand('lecture.capture', () => void capture(nameWindow));
  onCommand('lecture.present', () => void startLecture(0));
}

async function capture(nameWindow: () => string): Promise<void> {
  sidebarTab.value = 'lecture';
  const scene = await captureScene(selectedTitle() ?? nameWindow());
  if (scene === null) return;
  const number = scenes.peek().length;
  notify('info', t('lectures.captured', { number, title: scene.title }));
}

function selectedTitle(): string | undefined {
  const now = selection.peek();
  if (now?.kind === 'note') return notesById.peek().get(now.id)?.title;
  const event = now === null ? undefined : eventsById.peek().get(now.id);
  return event === undefined ? undefined : localized(event.title);
}
