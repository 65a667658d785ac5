import { signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { clock, endVisit, isPlaying, isVisiting, setClock, visitDays } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { stepEvent } from '../../core/stepping.ts';
import { togglePlaying } from './playing.ts';
import { selectedDays } from './selected-days.ts';
import { setView, viewAround, ZOOM_STEP, zoomBy } from './view.ts';

/** Raised each time the window of years is asked to take the focus. */
export const windowFocusRequests = signal(0);

/** Says what the commands of time do. */
export function registerTimeCommands(): void {
  onCommand('time.play', togglePlaying);
  onCommand('time.next', () => stepEvent(1));
  onCommand('time.previous', () => stepEvent(-1));
  onCommand('time.all', () => setClock({ startDay: FIRST_DAY, endDay: LAST_DAY }));
  onCommand('time.focus', () => {
    windowFocusRequests.value += 1;
  });
  onCommand('time.eventDays', toggleEventDays);
  onCommand('time.zoomIn', () => zoomBy(ZOOM_STEP));
  onCommand('time.zoomOut', () => zoomBy(1 / ZOOM_STEP));
  onCommand('time.fitWindow', () => setView(viewAround(clock.peek())));
  onCommand('time.fitSelection', fitSelection);
}

/** Shows the days of the record that is open, or again the years from before. */
function toggleEventDays(): void {
  isPlaying.value = false;
  if (isVisiting.peek()) {
    endVisit();
    return;
  }
  const days = selectedDays.peek();
  if (days === null) notify('info', t('time.noDays'));
  else visitDays(days);
}

function fitSelection(): void {
  const days = selectedDays.peek();
  if (days === null) notify('info', t('time.noDays'));
  else setView(viewAround(days));
}
