import type { AskedLecture } from '../../../geodata/model/workbook/lecture.ts';
import { api } from '../../api.ts';
import { t } from '../../core/language.ts';
import { mode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { sidebarTab } from '../../core/panels.ts';
import { startLecture } from './lecture.ts';
import { findLectureId, openLecture, ownLectures, shippedLectures } from './open-lecture.ts';

/** Opens, and presents, the lecture that the atlas is started with, now and later on. */
export function followAskedLecture(): () => void {
  const take = async () => {
    const answer = await api.request('lecture.takeAsked');
    if (answer.ok && answer.value !== null) await openAsked(answer.value);
  };
  void take();
  return api.on('lecture.asked', () => void take());
}

async function openAsked({ name, isPresented }: AskedLecture): Promise<void> {
  if (mode.peek() !== 'reading') {
    notify('info', t('lectures.askedWhileBusy'));
    return;
  }
  const id = name === null ? null : findLectureId(name);
  if (id === undefined) {
    notify('error', t('lectures.noneNamed', { name: name ?? '' }), { details: titles() });
    return;
  }
  if (id !== null) openLecture(id);
  sidebarTab.value = 'lecture';
  if (isPresented) await startLecture();
}

function titles(): readonly string[] {
  return [...ownLectures.peek(), ...shippedLectures.peek()].map(({ title }) => title);
}
